extension CaseListPage {
  static let template = PageTemplate(
    ##"""
    <div class="heading-line"><h1>{{title}}</h1>
    {{^empty(counts)}}<p class="counts">{{#counts}}<span class="mark mark-{{tone}}"><span aria-hidden="true">{{glyph}}</span> {{word}}</span> {{/counts}}</p>{{/empty(counts)}}
    <p class="heading-action"><a class="button" href="/desk/registrera">Registrera en synpunkt</a></p></div>
    \##(DeskListMenu.template)
    \##(filterBar)
    {{^empty(rows)}}<form method="post" action="/desk/flera" class="marked">
    {{#markAll}}<p class="mark-all on-screen"><a href="{{address}}" data-mark-all="data-mark-all">{{label}}</a></p>{{/markAll}}
    <div class="table-region" role="region" aria-labelledby="list-caption" tabindex="0">
    <table class="cases">
    <caption id="list-caption">{{sentence}}</caption>
    \##(head)
    <tbody>
    {{#rows}}<tr data-case="data-case"><th scope="row"><input type="checkbox" class="marking" id="\##(CaseListRow.markPrefix){{number}}" name="\##(CaseListRow.markPrefix){{number}}" value="{{version}}"{{#marked}} checked="checked"{{/marked}} /><label class="unseen" for="\##(CaseListRow.markPrefix){{number}}">Markera ärende {{number}}</label><a href="{{address}}">{{number}}</a></th>\##(cells)</tr>
    {{/rows}}</tbody>
    </table></div>
    \##(BulkForm.template)
    </form>{{/empty(rows)}}
    {{^rows}}<div class="empty"><p>{{emptyText}}</p></div>{{/rows}}
    {{#pagination}}<nav class="pagination" aria-label="Sidor">{{#previous}}<a href="{{.}}" rel="prev">Föregående sida</a>{{/previous}} <span>{{position}}</span> {{#next}}<a href="{{.}}" rel="next">Nästa sida</a>{{/next}}</nav>{{/pagination}}
    {{^empty(files)}}<p class="downloads on-screen">{{#files}}<a href="{{address}}">{{label}}</a> {{/files}}</p>{{/empty(files)}}
    {{#fileNote}}<p class="hint on-screen">{{.}}</p>{{/fileNote}}
    \##(ShortcutSaving.template)
    """##)

  /// The columns, which the printed list has too.
  static let head =
    ##"<thead><tr><th scope="col">Nummer</th><th scope="col">Förfaller</th><th scope="col">Typ</th><th scope="col">Vad</th><th scope="col">Enhet</th><th scope="col">Handläggare</th><th scope="col">Läge</th></tr></thead>"##

  static let cells =
    ##"<td class="due">\##(StateMark.template("dueMark")) <span>{{due}}</span></td><td>{{kind}}</td><td class="subject">{{subject}}</td><td>{{unit}}</td><td><span class="narrow-word">Handläggare: </span>{{#officer}}{{.}}{{/officer}}{{^officer}}<em>Ingen än</em>{{/officer}}</td><td>\##(StateMark.template("state"))\##(StateMark.template("waits"))</td>"##

  private static let filterBar = ##"""
    {{#filter}}<form method="get" action="/desk" class="filter" role="search">
    {{#shortcut}}<input type="hidden" name="genvag" value="{{.}}" />{{/shortcut}}
    \##(choice("state", "Visa ärenden som är"))
    \##(choice("kind", "av typen"))
    \##(choice("unit", ##"hos<span class="unseen"> enheten</span>"##))
    \##(choice("due", "som förfaller"))
    \##(choice("officer", "som handläggs av"))
    {{#q}}<span class="filter-part"><label for="q">med orden eller numret</label><input id="q" name="q" type="search" maxlength="200" value="{{value}}" placeholder="halt skol, 2026-0117" autocomplete="off" data-search="data-search" /></span>{{/q}}
    \##(choice("sort", "i ordning efter"))
    <button type="submit">Visa</button> <a class="clear" href="/desk">Rensa urvalet</a>
    {{#more}}<details class="filter-more"{{#isOpen}} open="open"{{/isOpen}}><summary>Fler villkor</summary><div>
    \##(choice("status", "Läge"))
    \##(choice("dimension", "Kvalitetsdimension"))
    \##(choice("service", "Verksamhet"))
    \##(choice("channel", "Kanal"))
    \##(choice("sender", "Avsändare"))
    \##(choice("answer", "Vill ha svar"))
    \##(choice("language", "Språk"))
    \##(choice("waiting", "Väntar på"))
    \##(choice("capacity", "Roll"))
    \##(choice("spot", "Löst på plats"))
    \##(choice("extended", "Svarsdatum framflyttat"))
    \##(choice("outside", "Fråga utanför kommunen"))
    \##(choice("handed", "Överlämnat"))
    \##(choice("guarded", "Skydd"))
    \##(choice("ended", "Skäl till avslut"))
    \##(choice("linked", "Sammanslaget eller delat"))
    \##(choice("unread", "Oläst"))
    \##(choice("meeting", "Från ett möte"))
    \##(choice("improvement", "Har lett till en åtgärd"))
    \##(day("from", "Kom in från och med"))
    \##(day("to", "Kom in till och med"))
    \##(day("dueFrom", "Förfaller från och med"))
    \##(day("dueTo", "Förfaller till och med"))
    \##(day("regFrom", "Registrerat från och med"))
    \##(day("regTo", "Registrerat till och med"))
    </div><button class="second" type="submit">Visa med villkoren</button></details>{{/more}}
    </form>{{/filter}}
    """##

  /// A choice inside the sentence that the filter bar reads as.
  private static func choice(_ name: String, _ label: String) -> String {
    let option =
      ##"<option value="{{value}}"{{#selected}} selected="selected"{{/selected}}>{{label}}</option>"##
    return ##"""
      {{#\##(name)}}<span class="filter-part"><label for="\##(name)">\##(label)</label><select id="\##(name)" name="\##(name)">{{#options}}\##(option){{/options}}{{#groups}}<optgroup label="{{label}}">{{#options}}\##(option){{/options}}</optgroup>{{/groups}}</select></span>{{/\##(name)}}
      """##
  }

  private static func day(_ name: String, _ label: String) -> String {
    ##"""
    {{#\##(name)}}<span class="filter-part{{#error}} wrong{{/error}}"><label for="\##(name)">\##(label)</label>{{#error}}<span class="error" id="\##(name)-error">{{.}}</span>{{/error}}<input class="date" id="\##(name)" name="\##(name)" type="date" value="{{value}}"{{#error}} aria-invalid="true" aria-describedby="\##(name)-error"{{/error}} /></span>{{/\##(name)}}
    """##
  }
}
