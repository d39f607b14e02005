"""Text that becomes markup or script wherever it is not escaped, and text that is hard to show."""

HOSTILE = {
    "script element": "<script>window.pwned=1</script>",
    "image with handler": "<img src=x onerror='window.pwned=1'>",
    "svg with handler": "<svg/onload=window.pwned=1>",
    "closing the text area": "</textarea><script>window.pwned=1</script>",
    "closing an attribute": '"><img src=x onerror=window.pwned=1>',
    "closing a single-quoted attribute": "' onfocus='window.pwned=1' autofocus='",
    "quote with combining accent": '"\u0301 onfocus=window.pwned=1 autofocus tabindex=1 x="',
    "closing the title": "</title><script>window.pwned=1</script>",
    "comment": "--><script>window.pwned=1</script><!--",
    "script address": "javascript:window.pwned=1",
    "template": "{{text}} {{{reportHTML}}} {{#page}}x{{/page}}",
    "entities": "&lt;b&gt; &amp;amp; &#60;script&#62;",
    "right to left": "\u202egnirts desrever\u202c",
    "zero width": "a\u200bb\u200dc\ufeffd",
    "emoji": "👩‍👩‍👧‍👦🇸🇪 tack",
    "sql": "'; DROP TABLE cases; --",
    "formula": "=cmd|'/c calc'!A1",
    "long word": "w" * 3000,
}
