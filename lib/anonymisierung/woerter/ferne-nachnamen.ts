/**
 * Still more surnames, from Eritrea to Vietnam, one spelling each; looked up after weitere-nachnamen.ts.
 * Written without accents (see falten.ts). Own collection, and names of Faker for Python (MIT, Copyright (c) 2012 Daniele Faraglia),
 * Cyrillic ones in the English and the German way of writing them; words that German has as well are left out.
 */
export const FERNE_NACHNAMEN = `
Ababei Abdullayev Abrahamowskyj Achakzai Achleitner Achour Achtelik Ackerl Aghedo Aichholzer Akgunduz Alahmad Alali Aleksandrzak Alhussein Aljasem Alkurdi Almohammad Alshikh Ambrozik Ameur
Amoah Amrouche Anderl Angerer Araya Archymowytsch Aronets Arsenych Arsenytsch Artjuch Artner Artymovych Artymowytsch Aschauer Atzler Austermuhle Axundzade Babiuch Babol Babych Babytsch
Bachler Baier Bajrami Baklan Balatinac Baldauf Balde Bangura Barabasch Barakzai Barazi Barbir Barlog Bartel Bartl Baschtan Baster Basylewytsch Batog Batrac Baturynets Bazylevych Bednar
Bednarik Bejger Bekele Bekus Belbachir Beletic Bembenek Benameur Benslimane Benus Benziane Beran Berchtold Berek Beres Berhe Berkane Berus Bevz Bews Bezic Bialach Bialasik Bialk Bielat
Bielen Bielik Bien Biernacik Biesek Biggen Bik Binner Bitner Bitschnau Bladek Blagaic Blasik Blauensteiner Blaut Blaziak Blumel Boaten Bobel Bobev Bobik Bochnak Bodek Bodner Boduch Bodych
Bogner Bohler Bohnbach Bolander Bolnbach Bonbach Bors Boruc Borun Bos Bosak Bosek Bosnak Botic Botor Boubekeur Bouchareb Boutaleb Bracun Brandic Brandner Brandstetter Brandtner Briemer
Britvec Brlas Brojek Broncel Broniek Bros Broz Bruckner Brugger Brus Bubel Buchalik Buchegger Budig Budner Budniak Budych Budzen Budzich Bugiel Buhler Bungic Burchardt Burcul Burgstaller
Burnat Bursic Burtscher Burzec Butrym Butte Bystrek Bystron Bytner Bzdziuch Cader Caldarar Cebulak Cech Ceferzade Celuch Cerven Chaber Chaberek Chachua Charef Cherek Cheriet Chlad Chlebek
Chochol Chrystytsch Chudik Chwedoruk Cich Cieloch Cieniuch Ciepluch Ciochon Ciurar Cmiel Cogiel Conde Cop Cuch Cudzich Cukier Cukon Cwierz Cybul Cygal Cyganik Cymer Cyprich Damps Dangl
Dankevych Dankewytsch Dankiv Darboe Daschkewytsch Datsiuk Dautanec Debniak Deisun Dengg Deptuch Derbal Derehus Derek Derhach Derhatsch Dering Derjaschnyj Derkach Derkatsch Derouiche Dervishi
Diarra Dippel Dmoch Dobes Dobron Dohn Doppler Dorot Dorschner Doruch Dostal Dowerg Drammeh Drandic Draus Draxler Drobik Drobnik Drobot Drop Drosd Drost Drotar Drozdzik Drub Drubin Dschun
Dschus Dub Dubel Dubik Dubis Duchnik Dudik Dufie Dukat Dunal Duniec Dunser Durdik Durek Duris Durlak Durlik Dusek Dusik Dvorak Dybal Dybiec Dyjach Dylik Dylong Dynak Dytrych Dziduch Dziugiel
Eberharter Eberl Egger Ehigiator Ehlert Eibl Eisl Eisner Ekert Engler Erceg Ergotic Erhart Erlacher Erler Ersek Etzler Etzold Eze Fac Fajnor Fal Falkner Fartushniak Feichter Feichtner Feigl
Feldek Felisiak Felus Fercher Ferdyn Ferenac Feret Ferstl Ficner Fidler Fiebig Fiedoruk Fierek Figat Fik Fikus Filc Filiks Filus Firat Fiser Fitz Fiutak Flantz Fliegner Flisek Flisiak Fogel
Fogiel Foidl Foit Fojt Forgac Fornalik Forstner Franik Frelich Fritsch Frketic Froschl Fruhwirth Frydel Frymus Ftacnik Fugiel Fureder Furgal Furs Furst Fydrych Gabrych Gahleitner Gajowiak
Gajownik Gajzler Galach Galagan Galat Galler Galon Gamsjager Gangl Gartner Gasik Gassner Gaudyn Gavornik Gebru Gegic Gegotek Gendek Gertz Gerus Gesiarz Ghebremariam Giel Gierach Gierak
Gierek Gieron Giers Gierschner Giess Gill Gindl Girma Girschner Gjoka Glanc Glapiak Glatz Glavor Glazer Glazik Glonek Glowiak Gmeiner Gnatz Gniewek Gnyp Gogol Goik Goj Goljasch Gollner
Golofit Golon Golos Golus Gonet Gonsior Gorgol Gorlitz Gortat Gosch Goschl Gosik Gotfryd Gozdur Graban Grabner Grabon Grabos Gracin Gradek Grasser Grassl Gratz Gratzer Gratzl Grbac Grebowiec
Gregus Grein Greiner Griesser Gritsch Groborz Grodek Gron Gronostaj Grotek Grottner Grubisic Gruchot Grundner Gruner Grunt Grunwald Grzech Grzelec Gschaider Gschwandtner Gschyzkyj Gstrein
Gubernat Gude Guliyev Gumprich Gunpf Gzyl Haberl Hablak Hackl Haddouche Haderer Hajworonskyj Halapir Halat Hammerle Handke Handl Handler Handzel Hanke Hanzel Harapin Harrer Hartl Hasanov
Hauffer Haumer Hausler Havryshkevych Hawrylyschyn Hawrysch Haxhiu Heger Heigl Heindl Heintze Heinzl Heiss Hejduk Henck Hendzel Henk Henke Henschel Herbut Herceg Heretik Herout Hertrampf
Hesenzade Heser Hethur Hettner Heuser Hewelt Heydrich Hilmer Hinteregger Hinterleitner Hlinik Hochleitner Hochreiter Hofig Hofler Hohol Holc Holcik Holik Hollaus Holler Holsten Holzl Horl
Horle Hornich Hornig Hornik Hosp Hostak Hotak Hren Hrobon Hubel Hudec Huemer Hufnagl Humeniuk Humer Hus Huseynov Hustak Hutnik Hutsuliak Hutter Hutterer Hyjek Iaremkiv Iatseniuk Idec Ihnacak
Ischtschak Jagecic Jager Jakel Jakopec Janisch Jantsch Jaroch Jarosch Jawara Jazwiec Jedruch Jendek Jenewein Jessel Jewtuschok Jischak Jischakewytsch Jobstl Jockel Jopich Juen Junck Juncken
Jungwirth Junitz Junk Junken Jurtschyschyn Juttner Kabus Kade Kafel Kager Kahr Kaindl Kainz Kakar Kalarus Kalcher Kalisiak Kallert Kaltenbock Kaltenbrunner Kaltenegger Kambs Kanivets Kapinos
Kappel Kapral Kapuscik Karalus Kargbo Kargl Kargol Karkut Karner Karrer Karz Kaser Kassab Kastelik Kaster Kavasch Kazberuk Keler Kenig Ker Kerschbaum Kerschbaumer Kesek Keudel Kielbik
Kielich Kieloch Kiepas Kiflay Kik Kirschner Kisel Kiwior Klapac Klarin Klasic Klausner Kleban Klek Klekot Klemt Klepac Kliber Kligl Klin Klingler Kloch Klocker Kloiber Klokoc Klosek Kluj
Klups Klus Knapek Knaus Kniec Knych Knysak Kobel Kobelt Kober Koberl Kobos Kocaj Kochel Kocur Kocurik Kocwin Kofler Kogler Kohnke Kohut Kojder Kolarz Kolber Kolbl Koll Kollar Kolm Kolnik
Koloch Kolodub Kolpak Kolsut Kolton Koltuniak Komander Konat Konate Kondej Koniec Konsek Kopciuch Koperek Kopik Kopjar Koppensteiner Kopysc Kopyt Korab Koral Korbel Korbut Korcak Kordus
Kordys Korec Kornak Kornek Kornet Korniak Korpal Korpaniuk Korsch Korsun Koruturk Korzonek Kosc Koscik Kosiec Kosnik Koss Kossak Kossler Kostek Kostelac Kostolzin Kostorz Kostrec Kotov Kott
Kotulic Kozdroj Kozdron Koziarz Koziatek Kozien Kozmon Kozok Kozon Kozubal Krainer Krainz Kralik Krall Krammer Kranc Kratochvil Krauz Kraxner Krecichwost Kregiel Kreidl Krein Kreiner Kremer
Kremser Krenc Krenn Kretek Kreusel Kriegl Kriz Krizik Kroker Kronsteiner Kropilak Krotak Krpan Krsanac Krus Kruschwitz Kruzel Krysik Krywult Krzelj Krzempek Krzyzostaniak Kubec Kubieniec
Kubrak Kucharz Kuchciak Kuder Kudlacik Kudlak Kuffel Kugler Kuhl Kukier Kulach Kulon Kultys Kulus Kunac Kunc Kunert Kups Kurach Kurant Kurbiel Kurc Kurnik Kurp Kurpanik Kuruc Kurzac Kurzaj
Kurzak Kusch Kusek Kusik Kusio Kusmider Kusnierek Kuswik Kut Kutek Kutnik Kuvezdic Kuzior Lacatus Lachut Lackner Ladeck Ladner Lagler Lakehal Lamch Lament Lampart Lampert Lampl Landl Langern
Langier Lapaj Lapot Larcher Laskawiec Laskus Lassnig Latreche Ledzion Leeb Legowik Lehner Leibetseder Leitgeb Leithner Lempart Lepak Lepek Lepsik Lerch Lercher Lesik Lettner Leutgeb Lewek
Lezon Liber Lichon Lichtenegger Licul Liebelt Liedtke Lindorfer Lingurar Lintner Lipok Liptak Lisik Lison Liss Listwan Litwiniuk Lizon Lochel Loibl Loidl Loj Lojek Lojen Lokaj Lokietek Lorch
Lubenets Lubs Luger Lukasch Luptak Machnac Machniak Machowiak Machul Mackow Mahnet Majzner Makohon Makulec Malcher Malzer Mammadov Mamtschur Mandl Manneh Mansiz Maouche Marach Margol
Margreiter Markiel Marku Marte Maslach Materek Mebrahtu Medac Megger Meherremzade Meic Meindl Meixner Melcer Meler Melichercik Melicherik Memmedzade Mendak Mensik Mentzel Merabet Merchel
Merkas Merzoug Metel Metzler Meusburger Michalech Michniak Michnik Miekus Mieloch Mierzwiak Mietus Migon Miklik Mikulak Mikulec Mikulik Mikus Mikusek Miodek Miotke Mise Misiarz Misicher
Misiejuk Misik Misior Misiuk Misiurek Miskowiec Mistrik Mitek Mitschke Mitteregger Mitterer Mitterlehner Mittermayr Mlot Mlotek Mocibob Mohaupt Mohmand Mokadem Mokrane Mokros Moosbrugger
Moskalik Mostek Mosur Motak Mozdzierz Mrotek Mude Mudlaff Muhlbacher Muhlbock Muhr Mularz Mullner Murach Muscet Musil Musiolik Mustac Mustapic Mysior Nabizada Nagl Naglik Navratil Negassi
Nehring Nerger Neubacher Neuhold Neumeister Neuner Neureiter Neureuther Neuschafer Neuwirth Niebudek Niedbal Niederl Niedospial Nikel Nikolla Nogiec Nohlmans Nojek Norac Novosel Nussbaumer
Nyc Oberleitner Oberndorfer Obi Obsut Och Ochab Ochal Ochnik Ochnio Ochrymowytsch Ochwat Oderwald Ofner Ograbek Ogunleye Olbrych Omoregie Ondrasik Ondrus Ondrusek Onyeka Opalach Opyrchal
Orawiec Organisciak Orlic Orlik Orman Ornat Orobets Orobez Orpel Orsolic Ortner Orwat Osagie Osik Ostapiuk Oyelaran Ozimec Pabis Pabisiak Pacher Pachler Pachnik Pacholak Pacholek Pacholik
Paier Pajur Palac Palgan Palonek Palus Pammer Pancerz Panduric Panus Partzelt Parus Parzer Pasek Pasich Pasierbek Pasiut Pasnik Patberg Pauer Paulitsch Pazik Pechel Pecur Pedisic Pelech
Penar Pendl Penz Perak Pergande Perisic Perlik Pernak Perner Pertl Pesendorfer Peterlik Petz Peukert Pich Piddubnyj Pieber Piekart Pielach Pielech Pierz Pierzak Piesik Pietrak Pietrek
Pietrus Pietrusiak Pikor Pilich Piljek Pindor Pioch Pircher Pirker Piskor Pisut Pitek Pizon Plak Plantek Plattner Plavec Plch Pleban Plebanek Plekanec Plese Plesivec Pleskot Plich Plodzien
Pochopien Pochron Pock Podsiedlik Pogorzelec Pokas Pokos Polasik Polchlopek Poletek Policht Politz Poll Pollak Polnik Polom Poltavets Poltawez Polzer Polzl Pongrac Poniedzialek Poropat
Porubjak Porwol Porzucek Posch Poschl Poslon Posnik Pospiech Pospisil Postl Potok Pozder Prantl Prasek Prawdzik Praxmarer Prazuch Prejs Prelec Prem Prenga Prenner Pres Priselac Proc Procek
Proch Prochownik Prokopiak Prokopovych Prokopowytsch Proll Pronobis Prostak Protasiuk Pruchnik Prucnal Pruschke Prygiel Przekop Przewoznik Ptok Puc Puch Pucher Puchner Pudelek Puklus Pulev
Puljiz Puntigam Punz Pupak Pupek Puschkar Pushkar Puskar Puskaric Pustovit Pustowit Putek Pyc Pych Pyrz Pyzel Pyziak Qadri Rabitsch Rabl Radisch Ragus Rajchel Rakus Ramsauer Raspor Rauter
Rduch Rebis Redl Reichl Reinbacher Reindl Reinisch Reischl Reising Reisner Reiterer Rejek Rejmer Resch Resulzade Rettenbacher Rezaei Rezig Rezler Rezmer Riabets Richtar Rieder Riedler
Riegler Riehl Riener Risek Rochowiak Rodzen Rogal Rogge Rogner Rogosic Rohricht Rohrmoser Roht Ropiak Rorat Rorricht Roskoth Rostas Rottensteiner Rotter Rozum Rubets Rubez Rubik Rup Rurarz
Rusnak Rust Rybus Rychcik Rychel Rychert Sabol Sacharow Sadlik Sadoch Sager Sagmeister Sajnog Salach Salcher Samel Sammer Sangare Santner Saporoschez Sass Saternus Satsiuk Sauberlich
Schachraj Schajworon Schandl Schantl Schapowal Schartner Schatzl Scheidl Schelest Scheremet Scherr Scheucher Schiestl Schilcher Schimpl Schinagl Schinke Schinnerl Schleich Schlogl Schnabl
Schoberl Scholtz Schomber Schonauer Schrammel Schrempf Schrenk Schrittwieser Schtscherbak Schtscherban Schuchewytsch Schuchhardt Schuk Schuller Schurawel Schwarzl Schwital Scibior Sediqi
Seebacher Seip Seiser Selendic Sendor Senger Serban Sersic Serwach Sestak Sestan Sezer Shehadeh Shinwari Sieberer Siedlarz Siedlik Siegl Siemieniec Siemion Siering Sierpien Sierzant Siller
Simashkevych Sinkewytsch Sip Situm Skalik Skantar Skladanek Sklar Sklenar Sklenarik Sklorz Skokan Skolik Skotarek Skrlin Skrobek Skrobot Skubis Skugor Skup Skupin Skutnik Sledzik Sleziak
Slobodnik Slon Slupek Slupik Smetek Smolec Smolic Smolorz Smorag Smoter Smutek Snieg Snoch Sobel Sobolak Sobstyl Sobus Sochaj Soding Solich Soltan Soltes Solzer Sommerfeld Sondej Sorgatz
Sornat Sot Sperl Spiegl Spilar Spisic Spolnik Sporek Spreitzer Spychaj Srsen Stachelek Stachow Stahr Stanclik Stanikzai Stanuch Stapor Starosciak Startek Stebel Steciuk Steckel Stefanec
Stefanik Steinacher Steinbacher Steinberg Steinke Steinlechner Stejskal Stelzer Stelzl Stempin Stempniak Stepak Stepanek Steurer Stey Stez Stiebitz Stiegler Stiffel Stoch Stochaj Stochel
Stockl Stoger Stolnik Stosik Stranc Strbac Striebitz Strnad Strobl Strojwas Stroz Strug Strycharz Stryjek Strzepek Strzyz Stuckler Stuglik Stupak Sturlan Stus Stutz Suchenek Suchojad Suchon
Sugier Sulich Sulzer Supel Supernak Superson Suppan Surbek Surdel Surmiak Sutor Svrbik Svystun Swiech Swiergiel Swierkot Swystun Sych Sydor Sygut Syldatk Synak Sypien Sytsch Tabet Tabis
Tadych Taferner Talpas Tapak Tarabichi Tarach Teper Tepes Terterian Teter Teufl Tewelde Textor Thaller Thurner Tiefenbacher Tirpak Tjahnybok Tkach Tkatsch Tokaj Tokar Tolj Tomasik Tomzik
Tonder Torz Totic Trapp Trattner Trauner Traxler Trimmel Trinkl Triplat Trlik Troc Trochim Trochimiuk Trub Truben Trubin Truchan Truchel Trummer Tryc Tryhub Trzepizur Trzmiel Trznadel Trzop
Trzos Trzpil Tschaban Tschalyj Tscharnysch Tschekaljuk Tschentscher Tschornowil Tschumak Tsegaye Tudic Turcok Turk Turon Turov Tusek Tusk Tuskan Twerdochlib Tychyj Tylec Tylus Ufnal Ufniarz
Ulrych Urblik Uss Valach Veic Vekua Veldak Venhrynovych Vermenych Vernydub Vesel Veseli Veternik Viter Vizintin Vlach Vogl Vogler Vorkapic Vovk Vrabec Vrabelj Vrablec Vugec Vukusic Vysochan
Wabik Wac Wachter Walasik Walch Waldner Waldoch Waloch Walser Waltl Walus Walusiak Wandl Wandzel Warchal Warmuz Warych Wasylewytsch Watras Wawrzonek Wegier Weissenbock Weitzel Welc
Wenhrynowytsch Wenzl Werchowynez Weres Werhun Wermenytsch Wernydub Wertyporoch Wesack Westfal Wiatrak Widlak Widmer Widuch Wiech Wiedner Wielgat Wieloch Wiercigroch Wiertel Wiertelak
Wierzchon Wiesner Wilmsen Windisch Witer Witon Wittbrodt Wizner Wloch Woblyj Wochnik Wocial Wohlmuth Wohrer Wojtach Wojtunik Wolk Woloch Wons Worach Woroch Wujec Wujek Wurzer Wydmuch Wydrych
Wylupek Wypior Wyrwich Wyschywanyj Wyskiel Wysotschan Wywial Yousefi Yusupov Zacharek Zagozdzon Zangerl Zapasnik Zapior Zawalich Zawodnik Zbrog Zbylut Zdziech Zebec Zebik Zechner Zehetner
Zein Zeiner Zeleznik Zenz Zeroual Zettl Ziarnik Zidan Ziegert Zielke Ziemak Zietal Zimniak Zimolag Zirme Zlotek Zlotnik Znojek Zohrer Zoltek Zontek Zorbach Zotter Zubek Zubel Zuberek Zubrik
Zuev Zugaj Zugec Zunec Zuziak Zwiazek Zysk Zyzik Əfendizade Əkberzade`;
