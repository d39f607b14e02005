/// Words of which people make the passwords that are guessed first, in Swedish and English; lower case.
enum CommonPasswordWords {
  static let all = tests + times + feelings + names + places

  private static let tests = [
    "password", "passw", "passwort", "passord", "lösenord", "losenord", "lösen", "losen", "secret", "hemligt",
    "hemlig", "hemlis", "qwerty", "qwertyuiop", "asdfgh", "asdf", "zxcvbn", "qazwsx", "letmein", "welcome",
    "välkommen", "valkommen", "admin", "administrator", "root", "user", "användare", "anvandare", "login",
    "loggain", "inloggning", "test", "testar", "testing", "default", "changeme", "change", "ändra", "byt",
    "access", "master", "system", "server", "dator", "datorn", "computer", "internet", "google", "windows",
    "microsoft", "office", "norna", "synpunkt", "synpunkter", "register", "abc", "iloveyou", "trustno",
    "pass",
    "word", "hello", "start", "guest", "gäst",
  ]

  private static let times = [
    "vinter", "vår", "sommar", "sommaren", "höst", "host", "hösten", "winter", "spring", "summer", "autumn",
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november",
    "december", "january", "february", "march", "june", "july", "august", "october", "måndag", "tisdag",
    "onsdag",
    "torsdag", "fredag", "lördag", "söndag", "monday", "friday", "sunday", "jul", "julafton", "midsommar",
    "semester", "helg",
  ]

  private static let feelings = [
    "hej", "hejsan", "hejhej", "hallå", "tjena", "älskar", "alskar", "dig", "love", "kärlek", "karlek",
    "mamma",
    "pappa", "familj", "family", "hund", "hunden", "katt", "katten", "kaffe", "fika", "fotboll", "football",
    "hockey", "baseball", "sunshine", "solsken", "princess", "prinsessa", "dragon", "monkey", "blomma", "gud",
    "god", "fuck", "fan", "jävla", "helvete", "star", "wars", "pokemon", "batman", "superman", "spiderman",
  ]

  private static let names = [
    "anna", "maria", "eva", "karin", "sara", "lena", "kristina", "emma", "johan", "anders", "erik", "lars",
    "per",
    "karl", "mikael", "michael", "peter", "daniel", "fredrik", "andreas", "thomas", "jonas", "oscar", "oskar",
    "volvo", "saab", "zlatan", "abba", "aik", "djurgården", "hammarby", "ifk", "malmö", "modo", "frölunda",
  ]

  private static let places = [
    "sverige", "sweden", "svensk", "svenska", "stockholm", "göteborg", "goteborg", "jämtland", "härjedalen",
    "östersund", "ostersund", "åre", "berg", "bräcke", "krokom", "ragunda", "strömsund", "falköping",
    "bengtsfors",
    "kommun", "kommunen", "kommunhuset", "stadshuset", "region", "skola", "skolan", "förskola", "förskolan",
    "hemtjänst", "hemtjänsten", "vård", "omsorg", "jobb", "jobbet", "arbete", "chef", "chefen",
  ]
}
