extension MeasureSet {
  /// SCB:s medborgarundersökning in its form since 2021: shares of positive answers, question by question, since SCB
  /// makes no index any more. The grouping and the directions are our own. What people find important where they live
  /// is neither good nor bad.
  package static let citizenSurvey = MeasureSet(
    id: "medborgarundersokningen-2021", title: "SCB:s medborgarundersökning", kpiGroup: nil,
    lines: """
      # Helheten
      |N00667|higher|procent|Kommunen är en bra plats att bo och leva på, andel (%)|SCBs medborgarundersökning
      |N00668|higher|procent|Kommunen sköter sina olika verksamheter bra, andel (%)|SCBs medborgarundersökning
      |N00669|higher|procent|Invånarnas möjlighet till insyn och inflytande över kommunens beslut och verksamheter är bra, andel (%)|SCBs medborgarundersökning
      |N00670|higher|procent|Kan rekommendera andra att flytta till kommunen, andel (%)|SCBs medborgarundersökning
      # Skola, vård och omsorg
      |N00530|higher|procent|Förskolan fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00531|higher|procent|Grundskolan fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00532|higher|procent|Gymnasieskolan fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00533|higher|procent|Äldreomsorgen fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00534|higher|procent|Kommunala vuxenutbildningen fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00535|higher|procent|Kommunens verksamhet för personer med funktionsnedsättning fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00536|higher|procent|Socialtjänstens stöd och hjälp till utsatta personer fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      # Arbete, utbildning och service
      |N00556|higher|procent|Bra möjlighet för kommunens invånare att ha ett arbete inom rimligt avstånd från bostaden, andel (%)|SCBs medborgarundersökning
      |N00557|higher|procent|Bra möjlighet för kommunens invånare att bo kvar i kommunen och genomföra eftergymnasiala studier, andel (%)|SCBs medborgarundersökning
      |N00558|higher|procent|Bra tillgång till kommunal service utanför kommunens centralort, andel (%)|SCBs medborgarundersökning
      |N00559|higher|procent|Bra tillgång till hälso- och sjukvård inom rimligt avstånd från bostaden, andel (%)|SCBs medborgarundersökning
      |N00561|higher|procent|Bra utbud av livsmedelsaffärer inom rimligt avstånd från bostaden, andel (%)|SCBs medborgarundersökning
      |N00562|higher|procent|Bra utbud av paketutlämningsställen inom rimligt avstånd från bostaden, andel (%)|SCBs medborgarundersökning
      |N00563|none|procent|Internetuppkopplingen i bostaden täcker behoven i stort, andel (%)|SCBs medborgarundersökning
      |N00564|higher|procent|Internetuppkopplingen i bostaden täcker behoven helt och hållet, andel (%)|SCBs medborgarundersökning
      # Boendemiljö
      |N00544|none|procent|Viktigt i boendemiljön - tyst och lugnt, andel (%)|SCBs medborgarundersökning
      |N00545|none|procent|Viktigt i boendemiljön - platser för barn att leka på, andel (%)|SCBs medborgarundersökning
      |N00546|none|procent|Viktigt i boendemiljön - närhet till natur inkl. parker, andel (%)|SCBs medborgarundersökning
      |N00547|none|procent|Viktigt i boendemiljön - närhet till livsmedelsaffär, andel (%)|SCBs medborgarundersökning
      |N00548|none|procent|Viktigt i boendemiljön - närhet till skola och barnomsorg, andel (%)|SCBs medborgarundersökning
      |N00549|none|procent|Viktigt i boendemiljön - närhet till hälso- och sjukvård, andel (%)|SCBs medborgarundersökning
      |N00550|none|procent|Viktigt i boendemiljön - förbindelser med kollektivtrafik, andel (%)|SCBs medborgarundersökning
      |N00551|none|procent|Viktigt i boendemiljön - finns parkeringsmöjligheter, andel (%)|SCBs medborgarundersökning
      |N00552|none|procent|Viktigt i boendemiljön - begränsad biltrafik, andel (%)|SCBs medborgarundersökning
      |N00553|none|procent|Viktigt i boendemiljön - blandning av människor från olika kulturer eller bakgrund, andel (%)|SCBs medborgarundersökning
      # Resor och kommunikationer
      |N00570|higher|procent|Utbudet av gång- och cykelvägar är bra, andel (%)|SCBs medborgarundersökning
      |N00571|higher|procent|Säkerheten på gång- och cykelvägar är bra, andel (%)|SCBs medborgarundersökning
      |N00572|higher|procent|Möjligheterna att enkelt använda kollektivtrafik för vardagliga resor är bra, andel (%)|SCBs medborgarundersökning
      |N00573|higher|procent|Möjligheterna att enkelt använda kollektivtrafik till fritidsaktiviteter är bra, andel (%)|SCBs medborgarundersökning
      |N00574|higher|procent|Möjligheterna att enkelt kunna göra längre resor från kommunen utan bil är bra, andel (%)|SCBs medborgarundersökning
      |N00575|higher|procent|Möjligheterna att enkelt kunna transportera sig med bil är bra, andel (%)|SCBs medborgarundersökning
      |N00576|higher|procent|Kommunens utbud av laddningsstationer för elfordon är bra, andel (%)|SCBs medborgarundersökning
      |N00577|higher|procent|Utbudet av bilpooler i kommunen är bra, andel (%)|SCBs medborgarundersökning
      |N00578|higher|procent|Utbudet av pendlarparkering i kommunen är bra, andel (%)|SCBs medborgarundersökning
      # Kultur, idrott och fritid
      |N00586|higher|procent|Bra utbud av böcker och tidskrifter i kommunens bibliotek, andel (%)|SCBs medborgarundersökning
      |N00587|higher|procent|Bra digitalt utbud av böcker och tidskrifter i kommunens bibliotek, andel (%)|SCBs medborgarundersökning
      |N00588|higher|procent|Bra utbud av bibliotekets aktiviteter (t.ex. bokklubbar, författarbesök, sagostunder, utbildning), andel (%)|SCBs medborgarundersökning
      |N00589|higher|procent|Bra utbud av caféer och restauranger i kommunen, andel (%)|SCBs medborgarundersökning
      |N00590|higher|procent|Bra utbud av lekplatser, parklekar etc. i kommunen, andel (%)|SCBs medborgarundersökning
      |N00591|higher|procent|Bra utbud av ställen för unga att träffas på i kommunen, andel (%)|SCBs medborgarundersökning
      |N00592|higher|procent|Bra utbud av ställen (t.ex. träffpunkter) för äldre att träffas på i kommunen, andel (%)|SCBs medborgarundersökning
      |N00593|higher|procent|Det lokala kultur- och nöjeslivet i kommunen är bra, andel (%)|SCBs medborgarundersökning
      |N00594|higher|procent|Kommunens arbete för att främja det lokala kulturlivet är bra, andel (%)|SCBs medborgarundersökning
      |N00595|higher|procent|Bra öppettider vid kommunens idrotts- och motionsanläggningar, andel (%)|SCBs medborgarundersökning
      |N00596|higher|procent|Bra möjlighet att nyttja kommunens idrotts- och motions-anläggningar, andel (%)|SCBs medborgarundersökning
      |N00597|higher|procent|Bra utbud av belysta motionsspår i kommunen, andel (%)|SCBs medborgarundersökning
      |N00598|higher|procent|Bra utbud av allmänna träningsplatser utomhus i kommunen, andel (%)|SCBs medborgarundersökning
      |N00599|higher|procent|Bra utbud av friluftsområden i kommunen, andel (%)|SCBs medborgarundersökning
      # Skötsel av kommunen
      |N00600|higher|procent|Skötsel av gator och vägar fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00601|higher|procent|Snöröjning av gator och vägar fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00602|higher|procent|Skötsel av gång- och cykelvägar fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00603|higher|procent|Snöröjning av gång- och cykelvägar fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00604|higher|procent|Skötsel av kommunens idrotts- och motionsanläggningar fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00605|higher|procent|Skötsel av allmänna platser fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00606|higher|procent|Skötsel av naturområden i kommunen fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00607|higher|procent|Skötsel av badplatser i kommunen fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00608|higher|procent|Åtgärder mot skadegörelser eller annan förstörelse fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      |N00609|higher|procent|Skötsel av byggnader där kommunen har verksamhet fungerar bra i kommunen, andel (%)|SCBs medborgarundersökning
      # Trygghet
      |N00610|higher|procent|Trygg utomhus i området där du bor när det är mörkt ute, andel(%)|SCBs medborgarundersökning
      |N00611|higher|procent|Trygg utomhus i området där du bor när det är ljust ute, andel (%)|SCBs medborgarundersökning
      |N00612|higher|procent|Låg oro för att drabbas av inbrott i hemmet, andel (%)|SCBs medborgarundersökning
      |N00613|higher|procent|Låg oro för att utsättas för sexuella trakasserier eller liknande, andel (%)|SCBs medborgarundersökning
      |N00614|higher|procent|Låg oro för att bli utsatt för våldsbrott eller hot om våld, andel (%)|SCBs medborgarundersökning
      |N00615|higher|procent|Låg oro för att bli utsatt för hot och trakasserier på nätet, andel (%)|SCBs medborgarundersökning
      |N00616|higher|procent|Låg oro för att bli utsatt för identitetsstöld, andel (%)|SCBs medborgarundersökning
      |N00617|higher|procent|Låg oro att det kommer ske en allvarlig samhällsstörning i kommunen, andel (%)|SCBs medborgarundersökning
      |N00618|higher|procent|Låg oro för att det kommer ske en terrorhandling i kommunen, andel (%)|SCBs medborgarundersökning
      |N00619|higher|procent|Få problem med personer eller gäng som bråkar eller stör i kommunen, andel (%)|SCBs medborgarundersökning
      |N00620|higher|procent|Få problem med personer som är påverkade av alkohol eller narkotika i kommunen, andel (%)|SCBs medborgarundersökning
      |N00621|higher|procent|Få problem med narkotikahandel i kommunen, andel (%)|SCBs medborgarundersökning
      |N00622|higher|procent|Få problem med våldsbrott i kommunen, andel (%)|SCBs medborgarundersökning
      |N00623|higher|procent|Få problem med inbrott eller stölder i kommunen, andel (%)|SCBs medborgarundersökning
      |N00624|higher|procent|Få problem med störande trafik med motorfordon i kommunen, andel (%)|SCBs medborgarundersökning
      |N00625|higher|procent|Få problem med hot och trakasserier på nätet i kommunen, andel (%)|SCBs medborgarundersökning
      |N00626|higher|procent|Få problem med bristande eller trasig utomhusbelysning i kommunen, andel (%)|SCBs medborgarundersökning
      |N00627|higher|procent|Få problem med skadegörelse eller klotter i kommunen, andel (%)|SCBs medborgarundersökning
      |N00628|higher|procent|Få problem med nedskräpning i kommunen, andel (%)|SCBs medborgarundersökning
      |N00629|higher|procent|Räddningstjänsten i kommunen fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00630|higher|procent|Kommunen informerar bra vid samhällsstörningar, andel (%)|SCBs medborgarundersökning
      |N00631|higher|procent|Polisens närvaro i kommunen är bra, andel (%)|SCBs medborgarundersökning
      # Klimat, miljö och återvinning
      |N00632|higher|procent|Hämtningen av hushållsavfall fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00633|higher|procent|Utbudet av platser för förpackningsåtervinning är bra, andel (%)|SCBs medborgarundersökning
      |N00634|higher|procent|Utbudet av återvinningscentraler i kommunen är bra, andel (%)|SCBs medborgarundersökning
      |N00635|higher|procent|Möjligheten att återvinna avfall utan transport med bil är bra, andel (%)|SCBs medborgarundersökning
      |N00636|higher|procent|Kommunens arbete för att minska miljö- och klimatpåverkan i egna verksamheter är bra, andel (%)|SCBs medborgarundersökning
      |N00637|higher|procent|Information från kommunen om vad enskilda kan göra för att minska sin miljö- klimatpåverkan fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00638|higher|procent|Kommunens arbete för att säkerställa tillgången till dricksvatten är bra, andel (%)|SCBs medborgarundersökning
      # Bemötande och information
      |N00640|higher|procent|Bra bemötande vid kontakt med tjänsteperson i kommunen, andel (%)|SCBs medborgarundersökning
      |N00641|higher|procent|Bra bemötande vid kontakt med politiker i kommunen, andel (%)|SCBs medborgarundersökning
      |N00646|higher|procent|Kommunens verksamheter är fria från korruption, andel(%)|SCBs medborgarundersökning
      |N00647|higher|procent|Att få svar på frågor till kommunen fungerar bra, andel (%)|SCBs medborgarundersökning
      # Inflytande och integration
      |N00649|higher|procent|Möjlighet att påverka inom de kommunala verksamheterna fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00650|higher|procent|Möjlighet att påverka politiska beslut i kommunen fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00651|higher|procent|Möjlighet att delta aktivt i arbetet med att utveckla kommunen fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00652|higher|procent|Kommunens information kring större förändringar fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00653|higher|procent|Kommunens arbete för att förbättra integration och delaktighet i samhället fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00654|higher|procent|Kommunens arbete för att öka toleransen för människors olikheter fungerar bra, andel (%)|SCBs medborgarundersökning
      |N00655|higher|procent|Kommunens arbete för att minska diskriminering fungerar bra, andel (%)|SCBs medborgarundersökning
      # Förtroende
      |N00656|higher|procent|Möjlighet att vara den man är och leva det liv man vill leva, andel (%)|SCBs medborgarundersökning
      |N00657|higher|procent|Kommunens politiker upplevs arbeta för kommunens bästa, andel (%)|SCBs medborgarundersökning
      |N00658|higher|procent|Kommunens politiker upplevs som ansvarstagande, andel (%)|SCBs medborgarundersökning
      |N00659|higher|procent|Kommunens politiker upplevs som lyhörda för idéer, andel (%)|SCBs medborgarundersökning
      |N00660|higher|procent|Kommunens anställda upplevs arbeta för kommunens bästa, andel(%)|SCBs medborgarundersökning
      |N00661|higher|procent|Beslut som fattas i kommunen upplevs som genomtänkta och genomarbetade, andel (%)|SCBs medborgarundersökning
      |N00662|higher|procent|Beslut som fattas i kommunen upplevs vara transparenta, andel (%)|SCBs medborgarundersökning
      |N00664|higher|procent|Förtroende för kommunens politiker, andel (%)|SCBs medborgarundersökning
      |N00665|none|procent|Förtroende för riksdagens politiker, andel (%)|SCBs medborgarundersökning
      |N00666|higher|procent|Man kan generellt lita på människor, andel (%)|SCBs medborgarundersökning
      """)
}
