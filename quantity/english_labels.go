package quantity

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// labels are words that make the number behind them a name, not an amount.
var labels = segment.NewTable(named(strings.Fields(`
	no nos nr number article articles art arts section sections sec sect secs chapter chapters chap page pages p pp paragraph
	paragraphs para paras figure figures fig figs table tables row rows room rooms route routes road highway interstate rule rules
	resolution resolutions decree order law directive regulation protocol annex appendix part parts volume volumes vol vols issue
	clause clauses schedule title version versions v phase phases stage stages class type category game match week day episode season gate
	platform flight bus channel apollo boeing airbus step steps model mark level levels act eq eqs equation equations ref refs reference chromosome
	sheet lot block bill exercise question questions unit units zone zones district precinct line lines covid windows tier formula building apartment
	apt suite plot ward sector camp post checkpoint box grade round hall form note notes footnote item items group groups sample samples
	example examples case cases scheme panel column columns window ipad iphone galaxy pixel series study studies experiment
	experiments trial cluster clusters category categories id isbn issn tel phone telephone fax extension ext line protocol amendment chapter verse
	psalm sura surah canto book books century quarter pier berth lane exit junction terminal dock warehouse bunker mine shaft unit
	battalion brigade regiment division squadron company hotel flat door
	`)...))
