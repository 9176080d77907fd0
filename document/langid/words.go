package langid

// language is a language that is told by its commonest words, and by letters that
// few others of its script have.
type language struct {
	tag     string // BCP 47
	words   string
	letters string
}

// The languages told by their words, by script. The first of a script is not
// preferred, but for English, which is what a text in plain ASCII letters is taken
// for unless something speaks against it.
var (
	latin = []language{
		{"en", "the of and to a in is was that for on with as by at from it he be his are this have has had which not or were their but been they will who its an would she her there more when can one about after also into could other than we you does did do said says these those our out if no what my him them your i all over between during under against most may should because while through where how s t let me so us up just why some get give being only before many any per cent percent", ""},
		{"fr", "le la les de des du un une et est en que qui dans pour par sur pas au aux avec ce ces cette sont il elle ils elles nous vous ne se sa son ses leur leurs plus mais ou où été être avait ont comme d l qu n c s j à même aussi après avant entre sans sous fait a", ""},
		{"de", "der die das und ist in den von zu mit sich des auf für nicht ein eine einer einem einen im dem als auch es an werden aus er hat dass sie nach wird bei um am sind noch wie über so zum zur war haben nur oder aber vor bis mehr durch man sein wurde wurden ihre gegen vom können hatte unter beim kein keine wir ich", ""},
		{"es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene donde después ante según", ""},
		{"it", "di e il la che in a per un del non è una i le con della si da dei sono al alla nel come più ha gli lo ma anche su o delle se dell all nella questo quello dal essere stato stata era suo sua loro degli dalla hanno tra fra dopo prima ed ai sulla sul l d c cui due dove ci nell ne già così tutti", ""},
		{"pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha são têm", ""},
		{"nl", "de het een van en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit door over ze zich hij of naar heeft hebben werd worden wordt deze dit was had zo tot kan wel geen meer onder tegen na zou al wat hun haar je ik we moet toen omdat waar veel andere", ""},
		{"pl", "i w na z do się nie że jest to o jak po za od co ale przez przy są dla oraz jego był tym tego jej już ze który która które tylko było może być a czy pod ich gdy została zostały roku także można więcej będzie ma aby między lub bez tak był była również", ""},
		{"ro", "și de la în a cu pe nu este o că un din pentru se care mai sunt ca al ale ai sau au fost prin dar după fi între lui ei ce această acest lor fiind cel unei unui până către are era asupra", ""},
		{"cs", "a v na se je z že do s to o i ve k pro za by jako ale po od není jsou který která které byl byla bylo být také jeho její jen než nebo až už při pod jsem aby mezi podle ze co tak však této tento roce bude může", ""},
		{"sk", "a v na sa je z že do s to o i vo k pre za by ako ale po od nie sú ktorý ktorá ktoré bol bola bolo byť aj jeho jej len než alebo až už pri pod som aby medzi podľa zo čo tak však tejto tento roku bude môže", ""},
		{"hr", "i u na je se da su za od s o ne iz koji koja koje kao to po bi ili do biti će nije sve što samo ali nakon kako između bilo može te prema godine ovaj sa zbog jer već još njegov svoje bio bila", ""},
		{"sl", "in je v na se da so za od z s o ne iz ki kot to po bi ali do biti ni vse samo tudi pa kako med bilo lahko pri leta ta zaradi ker že še njegov svoje bil bila bo tem če", ""},
		{"hu", "a az és hogy nem is egy ez meg volt csak de el van már még vagy mint ha azt ki fel be sem kell után le után között szerint minden lesz lehet ezt illetve által első pedig amely akkor nagy magyar nincs során", ""},
		{"fi", "ja on ei se että oli hän joka myös mutta kun niin kuin ovat tai jos ole sen tämä mukaan ovat vain sekä hänen jo olla voi kanssa jälkeen mitä vielä jotka ollut sitä mukaan ennen välillä koko ovat oli olivat", ""},
		{"et", "ja on ei et see oli ta mis aga ka kui või oma ning seda tema nad selle mida veel kes kuid nii olid pärast enne oli peale vaid siis juba ole olema saab aasta ühe", ""},
		{"lt", "ir yra kad į su iš buvo tai ne bet kaip jis už per po dėl ar tik dar apie jo taip iki nuo prie jau kuris kuri kurie metų savo jų būti gali tačiau pagal", ""},
		{"lv", "un ir ka no uz ar par to bet kas tas arī kā ne pēc bija viņš līdz tika gada vai pie tikai savu šis būs jau lai nav tiek kur gan viņa gadā starp", ""},
		{"sv", "och i att det som en på är av för med den till inte har de ett om var jag men han sig från så kan man hade vid nu skulle där eller efter hon under också när sin mot blev vara detta mellan alla", ""},
		{"da", "og i at det er en den til på af for med der de ikke som har et om var jeg men han sig fra så kan man havde ved nu skulle hvor eller efter hun under også når sin mod blev være dette mellem alle blev kunne fordi vil", ""},
		{"nb", "og i at det er en den til på av for med som de ikke har et om var jeg men han seg fra så kan man hadde ved nå skulle hvor eller etter hun under også når sin mot ble være dette mellom alle ble kunne fordi vil ein", ""},
		{"is", "og að í á er sem um var ekki það við með til fyrir af en hann frá eru voru þess þetta hún þeir eftir hefur verið hafa því þar sér upp eða verður þá", ""},
		{"tr", "ve bir bu da de için ile çok olarak daha gibi olan ne kadar sonra en var ama ki mi o her göre ya değil ise tarafından olduğu oldu olduğunu kendi şey ancak arasında yeni büyük iki önce bunun iç diye veya hem türkiye dedi", ""},
		{"az", "və bir bu də da üçün ilə çox olan daha kimi nə qədər sonra ən var amma ki o hər görə ya deyil isə tərəfindən edib olub öz şey ancaq arasında yeni böyük iki əvvəl bunun həm azərbaycan dedi olaraq bildirib üzrə ölkə edilib onun", ""},
		{"uz", "va bir bu uchun bilan ham edi deb bo gan qilish yicha yil kerak lekin har esa emas shu ular uning keyin yangi yoki haqida davlat sifatida bilan uchun", ""},
		{"sq", "të e në dhe i për me një që nga është së më nuk ka u se si do kjo por ky tij ishte edhe pas janë kanë ai ajo duke mund deri këtë gjatë mes", ""},
		{"ca", "de la i que el en a els les un una per amb del és no al es dels va més com o però seu seva han per què són aquest aquesta entre també fins on ser ha pel ja tot anys perquè molt sobre", ""},
		{"eu", "eta da ez bat ere du dira zen izan baina egin hori ditu zuen bere dute den egiten behar baino beste arte oso urte bai gero duen ondoren", ""},
		{"id", "yang dan di dari untuk dengan ini itu pada tidak dalam akan adalah ke oleh juga sebagai telah karena atau ada mereka dia kami bisa lebih tersebut saya kita menjadi sudah bagi para saat harus tahun seperti antara hanya secara", ""},
		{"vi", "và của là có trong được cho không một các với những đã này người khi đến từ về ở như tại cũng vào để ra nhiều năm sẽ sau phải còn đó theo hơn trên việc ngày", ""},
		{"tl", "ang ng sa na mga at ay ni si para hindi ito may kung siya niya mula ako kaniyang isang nang po kanilang naman lang din rin pa ko mo ka noong kay", ""},
		{"sw", "ya na wa kwa ni katika za la kuwa hii cha yake wake alisema hiyo kama huo baada pia au watu sasa hayo bila mwaka sana kila hata lakini huyo ambao zaidi kutoka", ""},
		{"so", "iyo oo ka ku in ay waa la uu ee ah soo aan waxaa wuxuu kale lagu loo kala sida dadka waxay wax isku ahaa uga laga mid kasta", ""},
		{"ku", "û di ku de bi li ji ev re jî bû ye ne wê wî ser kir hat dike heye kurdistan wan min hemû jibo lê piştî dikin got her ewa", ""},
		{"ha", "da na a ya ta ne wannan cikin yi kuma don ba sun mai an wa ce ga su zai suka amma daga duk yana kasar kan shi sai domin akwai", ""},
	}
	cyrillic = []language{
		{"ru", "и в не на что он с как это по но из у за от так же его все был бы для мы её они было только о к были при или чтобы когда до если ещё после во без также году что этого которые который будет ему вы их нет сообщил", "ыэё"},
		{"uk", "і в на що не з та до у як це за від по але для він так його про був є вони було ще після та або щоб коли якщо при також році які який буде її їх ми через під час без між цього й ж бути повідомив", "їєґі"},
		{"be", "і ў на што не з да у як гэта за ад па але для ён так яго пра быў ёсць яны было яшчэ пасля або каб калі пры таксама годзе якія які будзе яе іх мы праз без паміж гэтага й ж", "ўыэі"},
		{"bg", "и в на не да се за от е по че са с като но ще или до то при след това който която които бе са беше бяха също както има този тази през само със във ни му им година между без", ""},
		{"sr", "и у на је се да су за од с о не из који која које као то по би или до бити ће није све што само али након како између било може те према године овај са због јер већ још", "јљњћђ"},
		{"mk", "и во на да се од за не со е дека што по но како ќе или до ги го при беше кој која кои исто ова овој меѓу само со му ја сè нивните година според биле биде", "ѓќѕјљњ"},
		{"kk", "және мен бұл үшін бір деп болып де да бар емес жоқ кейін туралы болған осы оның ол қазақстан арқылы дейін сондай жаңа бойынша ғана бойы керек еді", "әғқңұһі"},
		{"ky", "жана менен бул үчүн бир деп болуп да бар эмес жок кийин тууралуу болгон ушул анын ал кыргызстан аркылуу чейин жаңы боюнча гана керек эле", "өңү"},
		{"tg", "ва дар аз ба ки ин бо барои аст он як то бо мо шуд кард буд низ мебошад шудааст соли тоҷикистон ҳам ҳар ё ӯ ки ҷумҳурии", "ҷӯӣҳқғ"},
		{"mn", "нь байна гэж энэ бол юм байгаа болон тэр хийх ч ба нэг их бүх оны болсон байсан хүн улсын монгол түүний гэсэн дээр хоёр", "өү"},
	}
	arabic = []language{
		{"ar", "في من على إلى أن عن مع هذا هذه التي الذي كان ما لا بين بعد كما قد أو ذلك كل إن لم كانت ثم هو هي وقال قال غير عام حيث بن قبل حتى منذ خلال", ""},
		{"fa", "و در به از که این را با است برای آن یک می تا بر هم نیز شده شد بود کرد ها اما های کند او خود ما شود دو پس دارد هر باید سال وی ایران", ""},
		{"ur", "کے میں کی ہے اور سے کا کو اس نے پر یہ کہ ہیں بھی نہیں تھا ایک جو کر ان وہ تو گیا ہو لیے تھے کیا اپنے بعد ہی تھی", ""},
		{"ps", "د په او چې کې له ته دا سره پر یې دی کړي نه شي هغه ده کړ یو دې وي شوي هم خپل لپاره کوي افغانستان", ""},
		{"ckb", "لە و بە کە بۆ ئەم ئەو لەگەڵ دەکات نییە کرد هەموو یەک کوردستان سەر بوو دوای هەر ئەوەی هەیە", ""},
	}
	devanagari = []language{
		{"hi", "के में की है और से का को इस ने पर यह कि हैं भी नहीं था एक जो कर वह तो गया हो लिए थे अपने बाद ही थी", ""},
		{"ne", "र को मा छ यो भने पनि गर्न छन् भएको एक लागि हो थियो गरेको तथा उनले गरी नेपाल बाट गर्ने", ""},
		{"mr", "आणि आहे या व हा ते की तर होते होता केली आहेत नाही एक त्या मात्र येथे यांनी म्हणून", ""},
	}
)
