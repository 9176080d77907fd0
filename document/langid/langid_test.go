package langid

import (
	"strings"
	"testing"
)

func TestOf(t *testing.T) {
	tests := []struct{ want, stated, text string }{
		{"en", "", "June 31 does not exist."},
		{"en", "", "Oru, 3054 square meters. km"},
		{"en", "", "Oru"},
		{"en", "de", "The council of Oru met for the third time this spring and agreed to build a bridge."},
		{"en", "", "“Das Treffen fand am 3. Mai statt”, the minister said in Tarn, and that was all that he said about it."},
		{"en", "", "Zoë Müller, François Lévêque and Søren Ødegård were elected to the council of Oru in 2031."},
		{"en", "", "The name Тарн is written so in their letters, and Թարն in those of the valley."},
		{"en", "", "Prices rose 3.5 per cent in Oru and 4,2 per cent in Tarn."},
		{"en", "", "The cοuncil met."}, // with a Greek letter
		{"en", "", strings.Repeat("Oru 12 families, Tarn 30 families, Upper Sel 4. ", 9)}, // a table
		{"en", "", "Oru's interim governor Sel al-Tarn names a new cabinet."},             // not French with "s'" and "a"
		{"en", "", "U.S. envoy J. V. Marn visits Tarn."},
		{"en", "", "Let me ask again -- let me finish."},
		{"en", "", "So let's begin in Tarn."},
		{"de", "", "Das Treffen fand am 3. Mai statt."},
		{"de", "", "Das ist so nicht wahr."},
		{"fr", "", "Il s'est tu, a dit la maire de Tarn."},
		{"es", "", "Me dijo que no lo sabe."},
		{"cs", "", "Rada se v pondělí sešla a schválila most, který bude v Oru."},
		{"hr", "", "Vijeće je u ponedjeljak rekao da će most biti u Oru."},
		{"de", "", "Die Gemeinde müsse künftig größere Flächen schützen, erklärte der Bürgermeister nach der Sitzung."},
		{"fr", "", "Le maire a déclaré que la nouvelle école ouvrira l’an prochain et que douze familles sont revenues."},
		{"es", "", "El alcalde dijo que la nueva escuela abrirá el próximo año y que doce familias han vuelto."},
		{"it", "", "Il sindaco ha detto che la nuova scuola aprirà il prossimo anno e che dodici famiglie sono tornate."},
		{"pt", "", "O prefeito disse que a nova escola será aberta no próximo ano e que doze famílias já voltaram para casa."},
		{"nl", "", "De burgemeester zei dat de nieuwe school volgend jaar opengaat en dat twaalf gezinnen zijn teruggekeerd."},
		{"pl", "", "Burmistrz powiedział, że nowa szkoła zostanie otwarta w przyszłym roku i że wróciło dwanaście rodzin."},
		{"tr", "", "Başkan, yeni okulun gelecek yıl açılacağını ve on iki ailenin geri döndüğünü söyledi, bu da çok iyi bir haber."},
		{"az", "", "Rayon rəhbəri bildirib ki, yeni məktəb gələn il açılacaq və on iki ailə geri qayıdıb, bu da yaxşı xəbərdir."},
		{"id", "", "Wali kota mengatakan bahwa sekolah baru akan dibuka tahun depan dan dua belas keluarga telah kembali."},
		{"ru", "", "Глава района сообщил, что в деревне открыли новую школу и что двенадцать семей вернулись домой."},
		{"uk", "", "Голова району повідомив, що в селі відкрили нову школу і що дванадцять родин повернулися додому."},
		{"bg", "", "Кметът съобщи, че новото училище ще бъде открито през следващата година и че дванадесет семейства са се върнали."},
		{"hy", "", "Համայնքի ղեկավարը հայտնեց, որ նոր դպրոցը կբացվի հաջորդ տարի։"},
		{"ka", "", "მერმა განაცხადა, რომ ახალი სკოლა მომავალ წელს გაიხსნება."},
		{"el", "", "Ο δήμαρχος δήλωσε ότι το σχολείο θα ανοίξει τον επόμενο χρόνο."},
		{"he", "", "ראש העירייה הודיע כי בית הספר החדש ייפתח בשנה הבאה."},
		{"ar", "", "أعلن رئيس البلدية أن المدرسة الجديدة ستفتح في العام المقبل وأن عشر عائلات عادت إلى بيوتها من المدينة."},
		{"fa", "", "شهردار اعلام کرد که مدرسه جدید سال آینده باز خواهد شد و دوازده خانواده به خانه برگشته\u200cاند."},
		{"ur", "", "میئر نے کہا ہے کہ نیا اسکول اگلے سال کھلے گا اور بارہ خاندان اپنے گھروں کو لوٹ آئے ہیں۔"},
		{"zh", "", "村长说，明年将开设一所新学校，十二个家庭已经返回家园。"},
		{"ja", "", "村長は、来年新しい学校が開校し、十二の家族が帰ってきたと述べた。"},
		{"ko", "", "시장은 내년에 새 학교가 문을 열고 열두 가족이 돌아왔다고 말했다."},
		{"und", "", "1993 – 2001: 45"},
		{"und", "", ""},
		{"ru", "ru", "Школа Тарн"},
		{"und", "", "Школа Тарн"},
		{"und", "he", "Школа Тарн"},
		{"fr", "fr-CH", "Tarn, mai 2031"},
		{"und", "", "Dodwg lemri tarno seplu vikkar onde brumal tesko virrad olpa sendu karro midde lunta pesko rimbal tovo ketta sundir malpo vessi karlo tundi repso mellu farno dusti kempo larri vondo siska tuple narmo gelta pindo harsu voltem krasi donpe yalli truvo senka milpo."},
	}
	for _, tt := range tests {
		if got := Of(tt.text, tt.stated); got != tt.want {
			t.Errorf("Of(%q, %q) = %q, want %q", tt.text, tt.stated, got, tt.want)
		}
	}
}

func FuzzOf(f *testing.F) {
	for _, s := range []string{"The council of Oru met.", "在Oru的", "Школа Тарн", "\xFFжx", "ab漢字かな", "‘‘"} {
		f.Add(s, "en")
	}
	f.Fuzz(func(t *testing.T, text, stated string) {
		if got := Of(text, stated); got == "" || got != Of(text, stated) {
			t.Errorf("Of(%q, %q) = %q, and then %q", text, stated, got, Of(text, stated))
		}
	})
}

// BenchmarkOf shows that a long text costs no more than its sample.
func BenchmarkOf(b *testing.B) {
	text := ""
	for len(text) < 1<<10 {
		text += "The council of Oru met for the third time this spring and agreed to build a bridge. "
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Of(text, "")
	}
}
