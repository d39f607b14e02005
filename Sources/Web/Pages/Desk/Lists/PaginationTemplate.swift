extension Pagination {
  /// The way between the pages of a list, for the property `pagination`.
  static let template = ##"""
    {{#pagination}}<nav class="pagination" aria-label="Sidor">{{#previous}}<a href="{{.}}" rel="prev">Föregående sida</a>{{/previous}} <span>{{position}}</span> {{#next}}<a href="{{.}}" rel="next">Nästa sida</a>{{/next}}</nav>{{/pagination}}
    """##
}
