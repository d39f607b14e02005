#include <curl/curl.h>

// curl_easy_setopt is variadic, which Swift cannot call: one function for each kind of value.

static inline CURLcode norna_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode norna_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode norna_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode norna_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode norna_curl_set_reader(
    CURL *handle, CURLoption option, size_t (*value)(char *, size_t, size_t, void *)) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode norna_curl_set_listener(
    CURL *handle, CURLoption option, int (*value)(CURL *, curl_infotype, char *, size_t, void *)) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode norna_curl_set_progress(
    CURL *handle, CURLoption option,
    int (*value)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t)) {
  return curl_easy_setopt(handle, option, value);
}
