extension AreaCatalogue {
  /// The titles of the groups. A fixed group's mean is unweighted.
  static let groupLines = """
    G30823|Kommuner med 0 - 4 999 invånare
    G30824|Kommuner med 10 000 - 14 999 invånare
    G30825|Kommuner med 100 000 - 199 999 invånare
    G30826|Kommuner med 15 000 - 19 999 invånare
    G30827|Kommuner med 20 000 - 29 999 invånare
    G30828|Kommuner med fler än 200 000 invånare
    G30829|Kommuner med 30 000 - 49 999 invånare
    G30830|Kommuner med 5 000 - 9 999 invånare
    G30831|Kommuner med 50 000 - 99 999 invånare
    G33612|Stockholms läns kommuner
    G33613|Uppsala läns kommuner
    G33614|Södermanlands läns kommuner
    G33615|Östergötlands läns kommuner
    G33616|Jönköpings läns kommuner
    G33617|Kronobergs läns kommuner
    G33618|Kalmar läns kommuner
    G33619|Gotlands läns kommuner
    G33620|Blekinge läns kommuner
    G33621|Skåne läns kommuner
    G33622|Hallands läns kommuner
    G33623|Västra Götalands läns kommuner
    G33624|Värmlands läns kommuner
    G33625|Örebro läns kommuner
    G33626|Västmanlands läns kommuner
    G33627|Dalarnas läns kommuner
    G33628|Gävleborgs läns kommuner
    G33629|Västernorrlands läns kommuner
    G33630|Jämtlands läns kommuner
    G33631|Västerbottens läns kommuner
    G33632|Norrbottens läns kommuner
    G92786|Lågpendlingskommun nära större stad
    G92787|Storstäder
    G92788|Mindre stad/tätort
    G92789|Pendlingskommun nära mindre tätort
    G92790|Större stad
    G92791|Landsbygdskommun, ej nära större stad
    G92792|Pendlingskommun nära större stad
    G92793|Pendlingskommun nära storstad
    G92794|Landsbygdskommun med besöksnäring
    """

  /// "Liknande kommuner, övergripande": a group of seven for each municipality, without itself. Källa: Kolada.
  static let similarLines = """
    G37325|Liknande kommuner, övergripande, Ale, 2024|0192 0486 0662 1285 1463 1489 1883
    G37326|Liknande kommuner, övergripande, Alingsås, 2024|0192 0381 0486 0583 1292 1440 1883
    G37327|Liknande kommuner, övergripande, Alvesta, 2024|0763 0862 1081 1492 2085 2132 2161
    G37328|Liknande kommuner, övergripande, Aneby, 2024|1214 1435 1498 1760 1907 2023 2062
    G37329|Liknande kommuner, övergripande, Arboga, 2024|0561 1266 1462 1466 1497 2082 2104
    G37330|Liknande kommuner, övergripande, Arjeplog, 2024|2303 2403 2418 2422 2462 2513 2521
    G37331|Liknande kommuner, övergripande, Arvidsjaur, 2024|1782 1864 2039 2283 2309 2417 2510
    G37332|Liknande kommuner, övergripande, Arvika, 2024|1272 1470 1885 1961 1981 1983 2280
    G37333|Liknande kommuner, övergripande, Askersund, 2024|0617 1265 1421 1444 1471 2061 2262
    G37334|Liknande kommuner, övergripande, Avesta, 2024|0685 0687 1231 1962 2182 2183 2560
    G37335|Liknande kommuner, övergripande, Bengtsfors, 2024|0482 0684 0760 1438 2132 2409 2583
    G37336|Liknande kommuner, övergripande, Berg, 2024|1863 2305 2313 2404 2418 2462 2518
    G37337|Liknande kommuner, övergripande, Bjurholm, 2024|1863 2303 2313 2326 2418 2462 2513
    G37338|Liknande kommuner, övergripande, Bjuv, 2024|1257 1270 1472 1486 1862 1961 2083
    G37339|Liknande kommuner, övergripande, Boden, 2024|0305 0683 1083 1264 1286 1421 2262
    G37340|Liknande kommuner, övergripande, Bollebygd, 2024|0582 0584 1278 1284 1462 2082 2104
    G37341|Liknande kommuner, övergripande, Bollnäs, 2024|0331 0682 0685 1231 2084 2182 2282
    G37342|Liknande kommuner, övergripande, Borgholm, 2024|0561 0642 0840 1446 2029 2061 2321
    G37343|Liknande kommuner, övergripande, Borlänge, 2024|0480 0682 0685 1293 1485 1487 2084
    G37344|Liknande kommuner, övergripande, Borås, 2024|0136 0581 1283 1380 1488 2180 2281
    G37345|Liknande kommuner, övergripande, Botkyrka, 2024|0136 0181 0191 0484 1290 1499 2081
    G37346|Liknande kommuner, övergripande, Boxholm, 2024|0561 1466 1497 1984 2082 2104 2321
    G37347|Liknande kommuner, övergripande, Bromölla, 2024|0319 0861 1060 1470 1763 1766 2026
    G37348|Liknande kommuner, övergripande, Bräcke, 2024|1863 2313 2326 2404 2421 2463 2518
    G37349|Liknande kommuner, övergripande, Burlöv, 2024|0360 0483 1430 2161 2182 2183 2282
    G37350|Liknande kommuner, övergripande, Båstad, 2024|0486 0582 0665 1267 1284 1443 1761
    G37351|Liknande kommuner, övergripande, Dals-Ed, 2024|0482 0684 0760 1460 2021 2401 2583
    G37352|Liknande kommuner, övergripande, Danderyd, 2024|0125 0128 0160 0186 1262 2283 2505
    G37353|Liknande kommuner, övergripande, Degerfors, 2024|0509 1257 1445 1465 1472 1960 2083
    G37354|Liknande kommuner, övergripande, Dorotea, 2024|2303 2403 2422 2462 2506 2513 2521
    G37355|Liknande kommuner, övergripande, Eda, 2024|0331 0428 0767 1430 1447 1765 1962
    G37356|Liknande kommuner, övergripande, Ekerö, 2024|0115 0128 0138 0765 1230 1262 1441
    G37357|Liknande kommuner, övergripande, Eksjö, 2024|0687 1442 1715 1861 1960 2083 2460
    G37358|Liknande kommuner, övergripande, Emmaboda, 2024|0763 1273 1461 1492 2034 2101 2132
    G37359|Liknande kommuner, övergripande, Enköping, 2024|0192 0486 0583 1440 1463 1489 2284
    G37360|Liknande kommuner, övergripande, Eskilstuna, 2024|0126 0127 0136 0181 0480 1290 2081
    G37361|Liknande kommuner, övergripande, Eslöv, 2024|0192 0562 0662 0883 1463 1885 2181
    G37362|Liknande kommuner, övergripande, Essunga, 2024|0509 0767 1257 1465 1472 1862 1960
    G37363|Liknande kommuner, övergripande, Fagersta, 2024|0512 0760 1737 2260 2309 2401 2409
    G37364|Liknande kommuner, övergripande, Falkenberg, 2024|0586 0781 1082 1287 1292 1488 2184
    G37365|Liknande kommuner, övergripande, Falköping, 2024|0139 0360 0483 0764 1081 1273 2085
    G37366|Liknande kommuner, övergripande, Falun, 2024|0882 1287 1292 1382 1488 1494 2482
    G37367|Liknande kommuner, övergripande, Filipstad, 2024|0761 0821 1275 1864 2039 2417 2463
    G37368|Liknande kommuner, övergripande, Finspång, 2024|0461 0662 1291 1452 1495 1885 2062
    G37369|Liknande kommuner, övergripande, Flen, 2024|0684 0860 1256 1438 1460 1737 2583
    G37370|Liknande kommuner, övergripande, Forshaga, 2024|0319 1272 1470 1473 1764 1766 2026
    G37371|Liknande kommuner, övergripande, Färgelanda, 2024|0428 1447 1783 1860 1904 2034 2121
    G37372|Liknande kommuner, övergripande, Gagnef, 2024|0319 0861 1272 1470 1763 1764 1766
    G37373|Liknande kommuner, övergripande, Gislaved, 2024|0192 0461 0562 1285 1463 1883 1885
    G37374|Liknande kommuner, övergripande, Gnesta, 2024|0319 0861 1060 1442 1452 1484 1884
    G37375|Liknande kommuner, övergripande, Gnosjö, 2024|0584 0840 1444 1446 1882 2029 2061
    G37376|Liknande kommuner, övergripande, Gotland, 2024|0780 0880 1080 1083 1383 1496 2380
    G37377|Liknande kommuner, övergripande, Grums, 2024|0563 1272 1473 1760 1763 1766 2026
    G37378|Liknande kommuner, övergripande, Grästorp, 2024|0560 0584 0617 1446 1882 2029 2061
    G37379|Liknande kommuner, övergripande, Gullspång, 2024|0428 1439 1461 1783 1860 2034 2121
    G37380|Liknande kommuner, övergripande, Gällivare, 2024|0115 0117 0140 0330 1401 1402 1761
    G37381|Liknande kommuner, övergripande, Gävle, 2024|0780 1380 1383 1490 2080 2281 2482
    G37382|Liknande kommuner, övergripande, Göteborg, 2024|0180 0380 0580 0680 1280 1880 1980
    G37383|Liknande kommuner, övergripande, Götene, 2024|1264 1265 1446 1882 2029 2061 2262
    G37384|Liknande kommuner, övergripande, Habo, 2024|0360 0481 1273 1783 2161 2361 2514
    G37385|Liknande kommuner, övergripande, Hagfors, 2024|0428 0763 1439 1860 2121 2161 2361
    G37386|Liknande kommuner, övergripande, Hallsberg, 2024|0686 0687 1715 1960 1961 1983 2083
    G37387|Liknande kommuner, övergripande, Hallstahammar, 2024|0861 1060 1470 1861 1885 2083 2280
    G37388|Liknande kommuner, övergripande, Halmstad, 2024|0780 1080 1490 2180 2281 2380 2482
    G37389|Liknande kommuner, övergripande, Hammarö, 2024|0330 1261 1278 1402 1440 1484 2523
    G37390|Liknande kommuner, övergripande, Haninge, 2024|0123 0126 0127 0181 0480 0484 1290
    G37391|Liknande kommuner, övergripande, Haparanda, 2024|0760 1256 1315 1438 1460 1737 2021
    G37392|Liknande kommuner, övergripande, Heby, 2024|0687 0767 1430 1465 2031 2183 2282
    G37393|Liknande kommuner, övergripande, Hedemora, 2024|0687 1257 1270 1465 1861 1862 1961
    G37394|Liknande kommuner, övergripande, Helsingborg, 2024|0136 0581 0680 1490 1880 1980 2180
    G37395|Liknande kommuner, övergripande, Herrljunga, 2024|0560 1266 1462 1497 1984 2082 2104
    G37396|Liknande kommuner, övergripande, Hjo, 2024|0560 1266 1462 1466 1984 2082 2104
    G37397|Liknande kommuner, övergripande, Hofors, 2024|0560 1462 1466 1497 1984 2082 2321
    G37398|Liknande kommuner, övergripande, Huddinge, 2024|0123 0136 0181 0480 0484 1290 1490
    G37399|Liknande kommuner, övergripande, Hudiksvall, 2024|0586 0781 0882 1082 1287 1382 1491
    G37400|Liknande kommuner, övergripande, Hultsfred, 2024|0482 1256 1315 1737 1762 2021 2583
    G37401|Liknande kommuner, övergripande, Hylte, 2024|0761 0860 1256 1737 1762 2021 2583
    G37402|Liknande kommuner, övergripande, Håbo, 2024|0488 1286 1407 1419 1421 2262 2582
    G37403|Liknande kommuner, övergripande, Hällefors, 2024|2305 2313 2326 2404 2462 2463 2518
    G37404|Liknande kommuner, övergripande, Härjedalen, 2024|0428 0481 1273 1783 1860 2121 2161
    G37405|Liknande kommuner, övergripande, Härnösand, 2024|1060 1784 1861 1885 1961 1983 2083
    G37406|Liknande kommuner, övergripande, Härryda, 2024|0115 0117 0330 1233 1261 1402 2523
    G37407|Liknande kommuner, övergripande, Hässleholm, 2024|0583 1282 1485 1487 1784 2081 2280
    G37408|Liknande kommuner, övergripande, Höganäs, 2024|0382 0586 0781 0882 1082 1443 1494
    G37409|Liknande kommuner, övergripande, Högsby, 2024|1275 1782 1863 2305 2417 2421 2463
    G37410|Liknande kommuner, övergripande, Hörby, 2024|0884 1214 1267 1462 1466 1497 1984
    G37411|Liknande kommuner, övergripande, Höör, 2024|0582 0665 0884 1266 1291 1462 1491
    G37412|Liknande kommuner, övergripande, Jokkmokk, 2024|0512 1315 1982 2021 2309 2401 2505
    G37413|Liknande kommuner, övergripande, Järfälla, 2024|0126 0136 0188 0480 1290 1485 2284
    G37414|Liknande kommuner, övergripande, Jönköping, 2024|0580 0581 0780 1281 1780 1880 1980
    G37415|Liknande kommuner, övergripande, Kalix, 2024|0686 1715 1814 2031 2084 2460 2560
    G37416|Liknande kommuner, övergripande, Kalmar, 2024|0780 0980 1080 1383 1496 2380 2482
    G37417|Liknande kommuner, övergripande, Karlsborg, 2024|0560 0617 0840 1444 2029 2061 2321
    G37418|Liknande kommuner, övergripande, Karlshamn, 2024|0586 0781 0882 1491 1493 2184 2321
    G37419|Liknande kommuner, övergripande, Karlskoga, 2024|0192 0662 1291 1463 1491 1495 2062
    G37420|Liknande kommuner, övergripande, Karlskrona, 2024|0780 0880 0980 1383 1496 2380 2482
    G37421|Liknande kommuner, övergripande, Karlstad, 2024|0780 0880 1281 1496 2281 2580 2581
    G37422|Liknande kommuner, övergripande, Katrineholm, 2024|0360 0682 0685 1231 1499 2182 2183
    G37423|Liknande kommuner, övergripande, Kil, 2024|0687 1060 1465 1861 1960 2031 2460
    G37424|Liknande kommuner, övergripande, Kinda, 2024|0862 1273 2085 2132 2260 2409 2481
    G37425|Liknande kommuner, övergripande, Kiruna, 2024|0120 0305 0488 1284 1407 1415 1419
    G37426|Liknande kommuner, övergripande, Klippan, 2024|0834 0884 1214 1266 1498 1781 1881
    G37427|Liknande kommuner, övergripande, Knivsta, 2024|0115 0140 1261 1401 1402 1761 2523
    G37428|Liknande kommuner, övergripande, Kramfors, 2024|0331 0360 1231 1430 2161 2182 2183
    G37429|Liknande kommuner, övergripande, Kristianstad, 2024|0123 0136 0181 0188 0480 0484 1485
    G37430|Liknande kommuner, övergripande, Kristinehamn, 2024|0563 1276 1763 1764 1766 1981 2062
    G37431|Liknande kommuner, övergripande, Krokom, 2024|0512 1256 1315 1737 1982 2260 2510
    G37432|Liknande kommuner, övergripande, Kumla, 2024|0884 1214 1266 1291 1435 1491 2062
    G37433|Liknande kommuner, övergripande, Kungsbacka, 2024|0117 0120 0123 1233 1415 1481 1482
    G37434|Liknande kommuner, övergripande, Kungsör, 2024|1445 1465 1715 1861 1862 2031 2460
    G37435|Liknande kommuner, övergripande, Kungälv, 2024|0120 0486 1261 1287 1292 1415 1489
    G37436|Liknande kommuner, övergripande, Kävlinge, 2024|0192 0486 1401 1402 1415 1440 1761
    G37437|Liknande kommuner, övergripande, Köping, 2024|0686 1784 1861 1885 1961 2083 2280
    G37438|Liknande kommuner, övergripande, Laholm, 2024|0781 0840 0885 1082 1265 1493 2029
    G37439|Liknande kommuner, övergripande, Landskrona, 2024|0583 0883 1285 1293 1784 1885 2280
    G37440|Liknande kommuner, övergripande, Laxå, 2024|0428 1439 1447 1783 1904 2121 2361
    G37441|Liknande kommuner, övergripande, Lekeberg, 2024|1715 1960 1962 2031 2460 2514 2560
    G37442|Liknande kommuner, övergripande, Leksand, 2024|0840 1264 1265 1446 1471 1493 2061
    G37443|Liknande kommuner, övergripande, Lerum, 2024|0114 0115 0138 0140 0330 1401 1402
    G37444|Liknande kommuner, övergripande, Lessebo, 2024|0860 1256 1315 1762 1864 2039 2283
    G37445|Liknande kommuner, övergripande, Lidingö, 2024|0125 0138 0160 0162 0163 0182 1262
    G37446|Liknande kommuner, övergripande, Lidköping, 2024|0382 0683 0882 1284 1292 2080 2184
    G37447|Liknande kommuner, övergripande, Lilla Edet, 2024|0582 0665 1266 1267 1984 2082 2104
    G37448|Liknande kommuner, övergripande, Lindesberg, 2024|0861 1060 1470 1784 1961 1983 2280
    G37449|Liknande kommuner, övergripande, Linköping, 2024|0380 0680 1281 1780 1880 1980 2480
    G37450|Liknande kommuner, övergripande, Ljungby, 2024|0586 0882 1082 1491 1493 2184 2321
    G37451|Liknande kommuner, övergripande, Ljusdal, 2024|0360 0881 1277 1783 1785 2121 2282
    G37452|Liknande kommuner, övergripande, Ljusnarsberg, 2024|0761 1315 1762 1782 2021 2039 2283
    G37453|Liknande kommuner, övergripande, Lomma, 2024|0125 0128 0138 0163 0187 0765 1230
    G37454|Liknande kommuner, övergripande, Ludvika, 2024|0139 0513 0764 1081 1273 1499 2481
    G37455|Liknande kommuner, övergripande, Luleå, 2024|0183 0880 1281 1427 1496 1780 2581
    G37456|Liknande kommuner, övergripande, Lund, 2024|0580 0680 0780 1780 1880 2480 2580
    G37457|Liknande kommuner, övergripande, Lycksele, 2024|0513 0684 1982 2085 2260 2401 2409
    G37458|Liknande kommuner, övergripande, Lysekil, 2024|0319 0461 0861 1060 1442 1452 1884
    G37459|Liknande kommuner, övergripande, Malmö, 2024|0380 0484 0581 1283 1490 1880 1980
    G37460|Liknande kommuner, övergripande, Malung-Sälen, 2024|0604 0884 1214 1435 1466 1498 1907
    G37461|Liknande kommuner, övergripande, Malå, 2024|1863 2313 2326 2404 2462 2513 2518
    G37462|Liknande kommuner, övergripande, Mariestad, 2024|0781 0840 1082 1381 1446 2029 2061
    G37463|Liknande kommuner, övergripande, Mark, 2024|0192 0562 0583 0662 0883 1285 1883
    G37464|Liknande kommuner, övergripande, Markaryd, 2024|0331 1257 1270 1445 1465 1472 2031
    G37465|Liknande kommuner, övergripande, Mellerud, 2024|0763 0862 1447 1492 1785 2034 2132
    G37466|Liknande kommuner, övergripande, Mjölby, 2024|0382 0582 0781 0882 1082 1491 2184
    G37467|Liknande kommuner, övergripande, Mora, 2024|1214 1291 1435 1495 1781 1881 1981
    G37468|Liknande kommuner, övergripande, Motala, 2024|0381 0883 1282 1285 1463 1489 1981
    G37469|Liknande kommuner, övergripande, Mullsjö, 2024|0561 0885 1446 1471 1882 2029 2061
    G37470|Liknande kommuner, övergripande, Munkedal, 2024|0331 1231 1465 1962 2031 2182 2282
    G37471|Liknande kommuner, övergripande, Munkfors, 2024|0761 0860 1256 1315 1864 2021 2583
    G37472|Liknande kommuner, övergripande, Mölndal, 2024|0183 0880 1080 1383 1496 2380 2482
    G37473|Liknande kommuner, övergripande, Mönsterås, 2024|0319 0461 1060 1272 1442 1884 1961
    G37474|Liknande kommuner, övergripande, Mörbylånga, 2024|0561 1446 1493 2029 2061 2082 2321
    G37475|Liknande kommuner, övergripande, Nacka, 2024|0126 0136 0138 0160 0163 0181 1384
    G37476|Liknande kommuner, övergripande, Nora, 2024|0319 0461 0861 1060 1442 1452 2026
    G37477|Liknande kommuner, övergripande, Norberg, 2024|1430 1445 1465 1814 1960 2031 2560
    G37478|Liknande kommuner, övergripande, Nordanstig, 2024|0513 0684 0764 0862 1460 1461 1492
    G37479|Liknande kommuner, övergripande, Nordmaling, 2024|0512 0760 1438 1737 1982 2260 2409
    G37480|Liknande kommuner, övergripande, Norrköping, 2024|0680 1283 1380 1490 1880 1980 2180
    G37481|Liknande kommuner, övergripande, Norrtälje, 2024|0381 0480 1282 1293 1485 1488 2284
    G37482|Liknande kommuner, övergripande, Norsjö, 2024|0821 1275 2305 2404 2421 2463 2518
    G37483|Liknande kommuner, övergripande, Nybro, 2024|0360 0428 1277 1783 1785 2121 2161
    G37484|Liknande kommuner, övergripande, Nykvarn, 2024|0115 0138 0330 1263 1441 1761 2523
    G37485|Liknande kommuner, övergripande, Nyköping, 2024|0114 0188 1485 1487 2081 2181 2284
    G37486|Liknande kommuner, övergripande, Nynäshamn, 2024|0381 0562 0662 1285 1440 1463 1883
    G37487|Liknande kommuner, övergripande, Nässjö, 2024|0483 0685 0687 1487 1983 2182 2183
    G37488|Liknande kommuner, övergripande, Ockelbo, 2024|0763 0862 1273 1492 1860 2034 2361
    G37489|Liknande kommuner, övergripande, Olofström, 2024|0319 0861 1272 1442 1884 1885 1961
    G37490|Liknande kommuner, övergripande, Orsa, 2024|0428 0763 1439 1783 1785 2101 2121
    G37491|Liknande kommuner, övergripande, Orust, 2024|1083 1264 1286 1471 1882 2262 2582
    G37492|Liknande kommuner, övergripande, Osby, 2024|0763 0862 1492 1785 2034 2101 2361
    G37493|Liknande kommuner, övergripande, Oskarshamn, 2024|0382 0586 0781 1082 1284 1491 2184
    G37494|Liknande kommuner, övergripande, Ovanåker, 2024|0428 0763 1277 1439 1783 1785 2034
    G37495|Liknande kommuner, övergripande, Oxelösund, 2024|0360 0643 1273 1439 1783 1860 2361
    G37496|Liknande kommuner, övergripande, Pajala, 2024|2303 2403 2418 2422 2425 2506 2513
    G37497|Liknande kommuner, övergripande, Partille, 2024|0115 0117 0330 1261 1401 1440 1761
    G37498|Liknande kommuner, övergripande, Perstorp, 2024|0821 1782 1864 2305 2417 2421 2463
    G37499|Liknande kommuner, övergripande, Piteå, 2024|0880 1286 1383 1427 1496 2580 2582
    G37500|Liknande kommuner, övergripande, Ragunda, 2024|1863 2326 2403 2422 2462 2506 2513
    G37501|Liknande kommuner, övergripande, Robertsfors, 2024|0512 0760 1438 1460 1982 2260 2401
    G37502|Liknande kommuner, övergripande, Ronneby, 2024|0684 0764 1460 1499 2085 2132 2481
    G37503|Liknande kommuner, övergripande, Rättvik, 2024|0331 0687 0767 1465 1715 1960 1962
    G37504|Liknande kommuner, övergripande, Sala, 2024|1470 1764 1766 1781 1881 1885 2062
    G37505|Liknande kommuner, övergripande, Salem, 2024|0765 1230 1982 2260 2309 2401 2481
    G37506|Liknande kommuner, övergripande, Sandviken, 2024|0662 0686 1285 1463 1485 1487 1983
    G37507|Liknande kommuner, övergripande, Sigtuna, 2024|0114 0139 0480 0513 0765 1499 2085
    G37508|Liknande kommuner, övergripande, Simrishamn, 2024|0665 1214 1267 1435 1495 1881 2062
    G37509|Liknande kommuner, övergripande, Sjöbo, 2024|1264 1471 1493 1882 2029 2061 2262
    G37510|Liknande kommuner, övergripande, Skara, 2024|0562 0665 1267 1291 1452 1883 2062
    G37511|Liknande kommuner, övergripande, Skellefteå, 2024|1080 1380 1383 2080 2180 2281 2380
    G37512|Liknande kommuner, övergripande, Skinnskatteberg, 2024|0428 1430 1439 1447 1783 1860 2361
    G37513|Liknande kommuner, övergripande, Skurup, 2024|1083 1265 1421 1471 2029 2061 2262
    G37514|Liknande kommuner, övergripande, Skövde, 2024|0880 0980 1080 1383 2380 2482 2581
    G37515|Liknande kommuner, övergripande, Smedjebacken, 2024|0617 0840 1444 1446 1471 1882 2029
    G37516|Liknande kommuner, övergripande, Sollefteå, 2024|0761 1256 1315 1864 2039 2309 2583
    G37517|Liknande kommuner, övergripande, Sollentuna, 2024|0115 0138 0160 0182 1233 1384 1441
    G37518|Liknande kommuner, övergripande, Solna, 2024|0183 1281 1384 1481 1780 2480 2580
    G37519|Liknande kommuner, övergripande, Sorsele, 2024|2303 2403 2425 2462 2506 2513 2521
    G37520|Liknande kommuner, övergripande, Sotenäs, 2024|0305 0488 1083 1419 1421 2580 2581
    G37521|Liknande kommuner, övergripande, Staffanstorp, 2024|0128 0139 0765 1263 1441 1499 2085
    G37522|Liknande kommuner, övergripande, Stenungsund, 2024|0120 0882 1261 1278 1284 1482 2584
    G37523|Liknande kommuner, övergripande, Stockholm, 2024|0380 0580 0581 1280 1480 1880 1980
    G37524|Liknande kommuner, övergripande, Storfors, 2024|0604 1435 1498 1764 1766 1907 2023
    G37525|Liknande kommuner, övergripande, Storuman, 2024|0821 1863 2305 2404 2417 2463 2518
    G37526|Liknande kommuner, övergripande, Strängnäs, 2024|0192 0381 1261 1292 1440 1489 1883
    G37527|Liknande kommuner, övergripande, Strömstad, 2024|1060 1257 1260 1270 1472 1473 1862
    G37528|Liknande kommuner, övergripande, Strömsund, 2024|1863 2305 2326 2404 2418 2462 2518
    G37529|Liknande kommuner, övergripande, Sundbyberg, 2024|0880 1427 1481 1496 1780 2580 2581
    G37530|Liknande kommuner, övergripande, Sundsvall, 2024|0780 1080 1380 1383 2080 2180 2482
    G37531|Liknande kommuner, övergripande, Sunne, 2024|1272 1470 1498 1763 1764 1981 2026
    G37532|Liknande kommuner, övergripande, Surahammar, 2024|0604 0884 1214 1435 1498 1760 2023
    G37533|Liknande kommuner, övergripande, Svalöv, 2024|0665 0884 1266 1435 1498 1907 2023
    G37534|Liknande kommuner, övergripande, Svedala, 2024|0114 0643 0685 1231 2084 2182 2514
    G37535|Liknande kommuner, övergripande, Svenljunga, 2024|0687 0767 1257 1445 1715 1862 2031
    G37536|Liknande kommuner, övergripande, Säffle, 2024|0763 0881 1277 1492 1783 2034 2121
    G37537|Liknande kommuner, övergripande, Säter, 2024|0560 0561 1466 1497 1984 2104 2321
    G37538|Liknande kommuner, övergripande, Sävsjö, 2024|0482 0760 1438 1460 1737 2132 2583
    G37539|Liknande kommuner, övergripande, Söderhamn, 2024|0360 0483 0685 1231 2084 2183 2282
    G37540|Liknande kommuner, övergripande, Söderköping, 2024|0665 1266 1267 1462 1984 2082 2104
    G37541|Liknande kommuner, övergripande, Södertälje, 2024|0126 0127 0136 0480 0484 1290 2081
    G37542|Liknande kommuner, övergripande, Sölvesborg, 2024|1264 1265 1421 1471 1882 2262 2582
    G37543|Liknande kommuner, övergripande, Tanum, 2024|0604 0884 1214 1291 1498 1907 2023
    G37544|Liknande kommuner, övergripande, Tibro, 2024|0509 0767 1257 1270 1486 1862 2083
    G37545|Liknande kommuner, övergripande, Tidaholm, 2024|0884 1214 1435 1760 1766 1907 2023
    G37546|Liknande kommuner, övergripande, Tierp, 2024|0481 0881 1231 1860 2161 2182 2282
    G37547|Liknande kommuner, övergripande, Timrå, 2024|1083 1264 1265 1421 1471 1882 2029
    G37548|Liknande kommuner, övergripande, Tingsryd, 2024|1273 1277 1492 1783 1785 2034 2121
    G37549|Liknande kommuner, övergripande, Tjörn, 2024|0305 0488 1286 1407 1421 2262 2584
    G37550|Liknande kommuner, övergripande, Tomelilla, 2024|0767 1257 1260 1472 1486 1862 2083
    G37551|Liknande kommuner, övergripande, Torsby, 2024|0512 0760 1438 1982 2021 2401 2583
    G37552|Liknande kommuner, övergripande, Torsås, 2024|0563 1276 1473 1498 1760 1764 1907
    G37553|Liknande kommuner, övergripande, Tranemo, 2024|0461 0562 1495 1763 1766 1884 2026
    G37554|Liknande kommuner, övergripande, Tranås, 2024|0686 1465 1715 1861 1961 2031 2083
    G37555|Liknande kommuner, övergripande, Trelleborg, 2024|0583 1082 1292 1382 1488 1491 2184
    G37556|Liknande kommuner, övergripande, Trollhättan, 2024|0188 0381 1287 1382 2080 2184 2284
    G37557|Liknande kommuner, övergripande, Trosa, 2024|0305 0683 1407 1419 1421 1471 1882
    G37558|Liknande kommuner, övergripande, Tyresö, 2024|0114 0115 0117 0140 1401 1402 1441
    G37559|Liknande kommuner, övergripande, Täby, 2024|0138 0163 0182 0186 0187 1262 1441
    G37560|Liknande kommuner, övergripande, Töreboda, 2024|0563 0834 1272 1486 1763 1764 2026
    G37561|Liknande kommuner, övergripande, Uddevalla, 2024|0188 0480 1293 1487 2081 2181 2284
    G37562|Liknande kommuner, övergripande, Ulricehamn, 2024|0586 0665 1266 1267 1291 1462 1881
    G37563|Liknande kommuner, övergripande, Umeå, 2024|0580 0680 0780 1281 1780 1880 2580
    G37564|Liknande kommuner, övergripande, Upplands Väsby, 2024|0138 0480 1263 1441 1485 1487 2081
    G37565|Liknande kommuner, övergripande, Upplands-Bro, 2024|0191 0643 0765 1230 1263 1499 2085
    G37566|Liknande kommuner, övergripande, Uppsala, 2024|0580 0680 1281 1780 1880 1980 2480
    G37567|Liknande kommuner, övergripande, Uppvidinge, 2024|0512 1737 1982 2021 2401 2409 2583
    G37568|Liknande kommuner, övergripande, Vadstena, 2024|0382 0617 1443 1444 1446 2082 2321
    G37569|Liknande kommuner, övergripande, Vaggeryd, 2024|0582 0884 1214 1267 1291 1435 1462
    G37570|Liknande kommuner, övergripande, Valdemarsvik, 2024|0604 0834 1473 1760 1763 1764 1907
    G37571|Liknande kommuner, övergripande, Vallentuna, 2024|0117 0138 0330 1401 1402 1441 2523
    G37572|Liknande kommuner, övergripande, Vansbro, 2024|0760 0860 1256 1315 1438 1737 2583
    G37573|Liknande kommuner, övergripande, Vara, 2024|0319 0861 1272 1763 1766 1961 2026
    G37574|Liknande kommuner, övergripande, Varberg, 2024|0780 0880 0980 1080 1496 2380 2482
    G37575|Liknande kommuner, övergripande, Vaxholm, 2024|0117 0330 1233 1401 1402 1761 2523
    G37576|Liknande kommuner, övergripande, Vellinge, 2024|0115 0117 0120 0187 1261 1401 1402
    G37577|Liknande kommuner, övergripande, Vetlanda, 2024|0483 0682 0687 1983 2084 2182 2183
    G37578|Liknande kommuner, övergripande, Vilhelmina, 2024|1863 2305 2313 2326 2403 2404 2418
    G37579|Liknande kommuner, övergripande, Vimmerby, 2024|0665 1214 1266 1435 1498 1881 1907
    G37580|Liknande kommuner, övergripande, Vindeln, 2024|1863 2305 2313 2326 2421 2462 2518
    G37581|Liknande kommuner, övergripande, Vingåker, 2024|0881 1439 1447 1783 1860 2034 2121
    G37582|Liknande kommuner, övergripande, Vårgårda, 2024|0319 0461 0686 0861 1060 1884 2460
    G37583|Liknande kommuner, övergripande, Vänersborg, 2024|0682 0685 1285 1983 2081 2084 2181
    G37584|Liknande kommuner, övergripande, Vännäs, 2024|0686 1442 1715 1814 1861 1884 1960
    G37585|Liknande kommuner, övergripande, Värmdö, 2024|0117 1233 1384 1401 1402 1415 1482
    G37586|Liknande kommuner, övergripande, Värnamo, 2024|0382 0882 1284 1286 1494 1882 2582
    G37587|Liknande kommuner, övergripande, Västervik, 2024|0192 0583 0662 1285 1463 1885 1981
    G37588|Liknande kommuner, övergripande, Västerås, 2024|0580 0581 0680 1283 1490 1880 2180
    G37589|Liknande kommuner, övergripande, Växjö, 2024|0880 1080 1380 1383 2180 2281 2380
    G37590|Liknande kommuner, övergripande, Ydre, 2024|0760 1438 1737 1982 2260 2401 2409
    G37591|Liknande kommuner, övergripande, Ystad, 2024|0305 0683 1083 1421 1494 2262 2582
    G37592|Liknande kommuner, övergripande, Åmål, 2024|0763 0862 1461 1785 2034 2121 2132
    G37593|Liknande kommuner, övergripande, Ånge, 2024|0512 0760 1460 1982 2401 2409 2481
    G37594|Liknande kommuner, övergripande, Åre, 2024|0560 0561 0840 1497 1984 2082 2104
    G37595|Liknande kommuner, övergripande, Årjäng, 2024|0428 1447 1461 1730 1783 1785 2121
    G37596|Liknande kommuner, övergripande, Åsele, 2024|0821 1863 2305 2404 2417 2421 2518
    G37597|Liknande kommuner, övergripande, Åstorp, 2024|0763 0881 1492 1783 1785 2121 2161
    G37598|Liknande kommuner, övergripande, Åtvidaberg, 2024|0560 1466 1497 1984 2082 2104 2321
    G37599|Liknande kommuner, övergripande, Älmhult, 2024|0128 0139 0513 0643 1230 1263 2085
    G37600|Liknande kommuner, övergripande, Älvdalen, 2024|0761 1315 1762 1864 2021 2283 2505
    G37601|Liknande kommuner, övergripande, Älvkarleby, 2024|0461 0861 1060 1272 1442 1884 2026
    G37602|Liknande kommuner, övergripande, Älvsbyn, 2024|1430 1715 1814 1960 1962 2031 2084
    G37603|Liknande kommuner, övergripande, Ängelholm, 2024|0882 1287 1382 1489 1494 2080 2184
    G37604|Liknande kommuner, övergripande, Öckerö, 2024|0305 0488 1419 1421 1471 1882 2584
    G37605|Liknande kommuner, övergripande, Ödeshög, 2024|1257 1445 1465 1472 1862 1960 2083
    G37606|Liknande kommuner, övergripande, Örebro, 2024|0580 0581 0680 0780 1283 1380 1980
    G37607|Liknande kommuner, övergripande, Örkelljunga, 2024|0767 1270 1445 1465 1472 1862 2083
    G37608|Liknande kommuner, övergripande, Örnsköldsvik, 2024|0188 0192 0381 1285 1485 1488 1489
    G37609|Liknande kommuner, övergripande, Östersund, 2024|0780 0880 0980 1080 1383 1496 2482
    G37610|Liknande kommuner, övergripande, Österåker, 2024|0115 0120 0138 1261 1401 1402 2523
    G37611|Liknande kommuner, övergripande, Östhammar, 2024|0584 0586 0781 0882 1082 1284 1493
    G37612|Liknande kommuner, övergripande, Östra Göinge, 2024|0482 0860 1315 1438 1737 2021 2583
    G37613|Liknande kommuner, övergripande, Överkalix, 2024|2303 2326 2403 2418 2462 2506 2518
    G37614|Liknande kommuner, övergripande, Övertorneå, 2024|1863 2305 2404 2417 2418 2421 2463
    """
}
