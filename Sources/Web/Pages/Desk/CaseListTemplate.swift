extension CaseListPage {
  static let template = PageTemplate(
    ##"""
    <div class="heading-line"><h1>{{title}}</h1>
    {{^empty(counts)}}<p class="counts">{{#counts}}<span class="mark mark-{{tone}}"><span aria-hidden="true">{{glyph}}</span> {{word}}</span> {{/counts}}</p>{{/empty(counts)}}
    <p class="heading-action"><a class="button" href="/desk/registrera">Registrera en synpunkt</a></p></div>
    {{#filter}}<form method="get" action="/desk" class="filter" role="search">
    \##(choice("state", "Visa ärenden som är"))
    \##(choice("unit", ##"hos<span class="unseen"> enheten</span>"##))
    \##(choice("officer", "som handläggs av"))
    {{#q}}<span class="filter-part"><label for="q">med nummer</label><input id="q" name="q" type="search" value="{{value}}" placeholder="2026-0117" autocomplete="off" data-search="data-search" /></span>{{/q}}
    <button class="second" type="submit">Visa</button>
    </form>{{/filter}}
    {{^empty(rows)}}<div class="table-region" role="region" aria-labelledby="list-caption" tabindex="0">
    <table class="cases">
    <caption id="list-caption">{{sentence}}</caption>
    <thead><tr><th scope="col">Nummer</th><th scope="col">Förfaller</th><th scope="col">Typ</th><th scope="col">Vad</th><th scope="col">Enhet</th><th scope="col">Handläggare</th><th scope="col">Läge</th></tr></thead>
    <tbody>
    {{#rows}}<tr data-case="data-case"><th scope="row"><a href="{{address}}">{{number}}</a></th><td class="due">\##(StateMark.template("dueMark")) <span>{{due}}</span></td><td>{{kind}}</td><td class="subject">{{subject}}</td><td>{{unit}}</td><td><span class="narrow-word">Handläggare: </span>{{#officer}}{{.}}{{/officer}}{{^officer}}<em>Ingen än</em>{{/officer}}</td><td>\##(StateMark.template("state"))</td></tr>
    {{/rows}}</tbody>
    </table></div>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>{{emptyText}}</p></div>{{/rows}}
    {{#pagination}}<nav class="pagination" aria-label="Sidor">{{#previous}}<a href="{{.}}" rel="prev">Föregående sida</a>{{/previous}} <span>{{position}}</span> {{#next}}<a href="{{.}}" rel="next">Nästa sida</a>{{/next}}</nav>{{/pagination}}
    """##)

  /// A choice inside the sentence that the filter bar reads as.
  private static func choice(_ name: String, _ label: String) -> String {
    let option =
      ##"<option value="{{value}}"{{#selected}} selected="selected"{{/selected}}>{{label}}</option>"##
    return ##"""
      {{#\##(name)}}<span class="filter-part"><label for="\##(name)">\##(label)</label><select id="\##(name)" name="\##(name)">{{#options}}\##(option){{/options}}{{#groups}}<optgroup label="{{label}}">{{#options}}\##(option){{/options}}</optgroup>{{/groups}}</select></span>{{/\##(name)}}
      """##
  }
}
