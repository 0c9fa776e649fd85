/** More ordinary nouns (stems in the singular, lower case), for words that sound foreign or stand in no compound. */
export const WEITERE_STAEMME = `
abdruck tracht tresor adapter algerier allrad amnesie analphabet anhänger ansager antrieb apparatur araber archivar artist assistenz aster attacke attest
attrappe auster autorität avocado axt azalee bagger balkon ballast ballett banane bandage banner baracke barriere bart bass bastler
batterie becken beere benefiz benzin besen bestie beton beute bibel biene billion binde biografie birne biss blase blech bleistift blende
blitz blockade boden bohne bohrer bolzen bombe bonbon border bosnier bosporus bottich boykott brigade brille brise brokkoli brosche bude
bügel büffet bulgare bündel bürde bürste büste chili cembalo chemie chrom clown cousin dachs dame debatte debüt defekt degen dekade
dekoration delikt delta demokrat depesche design desaster detektiv dialekt diele diktat diktatur dilemma diplomat disko diskurs distanz
dolch domäne donner dorn dose dotter drachen drehbuch drohne droschke dübel düne düse dynastie egoist eiche eid eigner eimer ekel elegie
elefant elster email embargo emphase enzym epidemie epilepsie epoche erker esel etikett etüde eule europäer exil exkursion fackel
fahne falke falle farn fasching fassade faust feige felge feminist fessel fetzen fieber figur fistel flagge flamme flanke flair flaute
fleck flirt floskel flöte flotte föhn folter frack fransen frisur frontal frosch fuchs fundus fuge fusion gabel galerie galgen galopp
gauner geige geisel geist gemälde genie genozid germanist gestik getto gewehr gewissen gift gilde girlande gitarre gitter glanz glatze
glocke globus glut gnade golf gondel gong gorilla gosse grafik granit graphik grippe grotte guerilla gurke gymnastik hacke hafer hagel
hälfte halm hantel harfe harke hase haube hecke hefe heizer held helm hering hetze hexe hirsch hirse hohn hölle honig hopfen hose
hostess huf hülle hülse hummel humor humus hydrant hymne hypothek idiot idol idyll igel ikone illusion imam imbiss immobilie impressum
infarkt ingwer innung inserat insekt instinkt insulin intrige invasion inventar inventur ironie isolation jackett jagd jargon jäger jeans
jeep jesiden jeside joghurt joker journal journalist jubel jury kabarett kabinett kachel kader käfer käfig kahn kajak kaktus kalk
kaliber kälte kamel kamille kamin kamm kammer kanister kanne kanone kante kanu kapelle kaputze kapsel karawane karotte karriere kartoffel
kartei kaskade kastanie kater kathedrale kautschuk kegel kehle keks keil keim kelch kelle keller kellner kerze kessel kette keule
kiefer kies kino kiosk kirsche kissen kiste kitt kittel klage klammer klan klappe klausel klausur klavier kleber klee kleister klemme
klempner klima klinge klingel klippe klo klon klotz klub klügel knall knast knauf knebel knecht knete knick knie knoblauch knopf knospe
knoten koalition kobold koffer kohle kohl kollaps kolonne kombi komet komma kommode komödie kompass kompost komplott komponist konflikt
konjunktur konkurrent konkurrenz konkurs konserve konsum konsul kontrast kopie koran korb kord kork korn korps korridor kosmos kostüm
kram kran kranz kratzer kraut krawall krawatte kreide krempel kresse kreuz krimi kripo krone kröte krücke krug krümel kruste kübel kugel
kuh kühlschrank küken kulisse kult kumpel kupfer kuppel kurbel kurde kurve kuss küste kutsche kuvert labor lachs lack laden laie laken
lamm lampe laptop lärche laser latte laub laube laune lava lawine legende lehm leiche leihe leine leinen leiter lesart leuchte liane libanese
likör lilie limit linse lippe liste lizenz lob loch locke löffel loge lohn loipe lokal lorbeer los löschung lösung lotto löwe lücke luft
lüge lunge lupe lust luxus machete macke made magazin magie magnet mähne makel makler manier manko mantel märchen marder margarine
marine marke marmelade marmor marotte masche maske masse massage mast mathe matratze matrose mauer maul maurer maus maut mechanik medaille
meise meißel melodie melone memoiren mensa metall methadon metropole miene migräne mikrofon milch milliarde million milz mimik minister
mischling misere missbrauch mitgift mixer mixtur möbel mode mofa möhre monarch monster monolog moor moos moped moral mord mosaik moslem
motel motiv motte motto muffel mühle mull muschel museum müsli muskel muslim muster mut nabel nachtigall nadel nagel naht narbe narr
nase nässe nebel neid nelke nerv nessel nest netto netz neuling niere nische nonne nord norm notar note novelle nuance nudel null nuss
nutzen oase oblate obst ocker ofen ohr öl olive oma omelett omen onkel oper opfer opium option orakel orchester orden organ orgel orgie
orkan ornament ozean paddel paket paket palast palme panik panne panther panzer papagei pappe paprika parade parasit parfüm park parodie
parole pate patent paukenschlag pause pavillon pech pedal peitsche pelz pendel pension perle perücke pest petze pfahl pfand pfanne pfau
pfeffer pfeife pfeil pferd pfiff pfirsich pflaster pflaume pflock pforte pfosten pfote pfropf pfund pfütze phantom phase philosoph phobie
phrase pigment pille pilot pilz pinsel pionier pirat pistole plage plakat planet plank plastik plateau platte plenum plunder pöbel podest
poet pokal pol police pomade pommes popel pore porree porto porträt porzellan posaune pose poster postille prämie predigt preis premiere
presse prinz prise prisma privileg probe profit prosa prothese protz provider provinz prozent prüde psalm psyche puber puder puls pult
pulver pumpe punk puppe pute putsch putz puzzle pyramide quader qual qualle quark quart quarz quatsch quelle quiz quitte quote rabatt
rabe rache rad radar radio rahmen rakete ramadan ramsch rampe rand ranke rappe rasen rasse raster ratte räuber raupe rausch razzia reaktor
rebell recherche rede redner referat reflex reform regal regatta regel regen regie regime regler reh reibung reifen reigen reim reis
reiz reklame rektor relief religion relikt reliquie reptil rest restaurant rettich reue revier revolte revue rezept rhetorik rhythmus riege
riegel riemen riese rind ring rinne rippe risiko riss ritual ritze rivale robbe roboter rock rohr rolle roller roman romanze rost rotation
route routine rubel rubin rubrik ruck rücken ruder rüge ruhm ruin ruine rum rummel runde russe rüssel ruß rüstung rute sabotage sack säge
sahne saite sakko salami salat salbe salto salut salve salz samen sand sandale sänger sarg satan satellit satire sattel saum säure
saxofon schach schädel schaf schal schale schall schande schar scharnier schatz schatulle schaufel schaukel schaum scheck scheibe
scheide schein scheitel schelle schelm schema schemel schenkel scherbe schere scherz scheu scheune schi schicht schiefer schiene schikane
schild schilling schimmel schimpfwort schinken schirm schlacht schlacke schlaf schlager schlamm schlampe schlange schlauch schleier
schleife schleim schlepper schleuse schlingel schlips schlitten schlitz schlosser schlot schlucht schluck schmach schmalz schmaus schmied
schmuck schmuggel schnabel schnalle schnaps schnecke schnee schneise schnitzel schnorrer schnulze schnur schock schokolade scholle schorf
schoß schote schramme schrank schranke schraube schreck schrei schrein schrott schub schublade schuft schulter schuppe schurke schürze
schuss schüssel schuster schutt schwager schwalbe schwamm schwan schwarm schwein schwelle schwert schwindel schwung segel segen sehne
seide seife seil sekte sektor sekunde sellerie semmel senf sensor sesam sessel seuche sexismus sichel sieb siegel signal silber silbe silo
simulant sippe sirene sirup sitte skandal skelett skepsis skizze sklave slalom slogan smog snack socke sockel sofa sohle sold soldat
sonate sonne soße spalte spange spargel sparte spaten spatz specht speck speer speiche speise spektakel spende sperling sperre spezi
spiegel spieß spinat spinne spion spirale spital spitze splitter spott spreu springer spritze spross sprosse spucke spuk spule spur stab
stachel stadion stall stamm stange stapel star stativ statue statut staub staude steak stearin stempel steppe stern steuer stich stiefel
stier stift stigma stiel stille stimme stirn stock stoff stolz stopp storch stoß strafe strahl strand strapaze strauch strauß streich
streik streit strich strick strip stroh strolch strom strömung strophe strumpf stube stück stufe stuhl stumpf sturm sturz stute substrat
sucht suite sülze sultan summe sumpf sünde suppe symbol syndrom synagoge synode szene tabak tabelle tablett tablette tadel tafel taille
takt taktik tal talent talg tang tanne tante tanz tapete tarif tasche tasse tat tatze tau taube taucher teer teich teig teint telegramm
teller tempel tenne tenor teppich termit terrasse terror testament teufel theologe theorie therapeut thron these tick tiger tilgung tinte
tipp tisch titel toast tod toilette toleranz tomate tonne topf tor torf torte tortur tourist trab tracht tragik tragödie trakt tram traktor
träne transit trapez tratsch traube trauer traum trauma treff tresor treue tribüne trichter trieb trikot trio tritt trommel trompete tropen
tropf trost trottel trotz trug trümmer trunk trupp truppe truthahn tube tuch tücke tugend tulpe tumor tumult tunnel tüpfel turban turbine
turm turnier tusche tüte typ typus übel ufer uhr ulk ulme umhang unfug unheil unkraut unmut unruhe urin urne vakuum vampir vanille
variante vase vegetarier veilchen ventil verein vers veteran vetter video vieh viertel villa violine virus visier vision vitamin vogel
vokabel volk vulkan waage wabe wachs wachtel wade waffe waffel wahn waise wal walze wampe wange wanne wanze wappen ware warze wäsche
watt weber weide weile wein weise weizen welle welpe wende wespe wette wicht wicke wiege wiese wild wille wimper wind windel wink winter
wippe wirbel witz woche wogen wolf wolke wolle wonne wrack wucht wunde wunder wurf würfel wurm wurst wurzel würze wüste wut zacke zank
zapfen zar zauber zaun zebra zecke zeder zeh zelle zelt zement zensur zepter zeremonie zettel ziege ziegel zigarette zigarre zimt zink zinn
zins zipfel zirkel zirkus zitat zither zitrone zitze zobel zofe zoll zombie zone zopf zorn zote zucker zügel zunder zunft zunge zwang zweck
zweig zwerg zwiebel zwilling zwinge zwinger zylinder
abschieber aktenzeichen alphabet analphabetin anbahnung anerkennungsstelle anmelder arztbrief asylbewerber aufnahmestelle ausweisung
bescheidung clearing duldung dublin einreise ersteinrichtung erstaufnahme fiktion gestattung härtefall identität konsulat kontingent meldeamt
mutterpass niederlassung notunterkunft nachzug passersatz residenzpflicht sachbezug schutzquote sprachmittler standesamt transfer umverteilung
vollmacht vorsprache wohnsitzauflage zuweisung mediation kurator netzwerker moderatorin streetwork empowerment monitoring matching screening
mentoring tandem workshop toolbox feedback roadmap kickoff meeting onlinekurs webinar tablet smartphone simkarte router drucker beamer
flipchart whiteboard moderationskarte pinnwand haftnotiz protokollant minijob midijob teilzeit vollzeit werkvertrag leiharbeit zeitarbeit
tarifvertrag betriebsrat insolvenz inkasso mahnung pfändung ratenzahlung schufa stundung stromsperre räumungsklage mietspiegel kaltmiete
nebenkosten kaution wohnberechtigungsschein tafel kleiderkammer frauenhaus schutzhaus clearingstelle inobhutnahme pflegefamilie sorgerecht
umgang beistandschaft vaterschaft unterhalt vormundschaft hort krippe tagesmutter einschulung vorklasse abgänger berufsschule praktikum
einstiegsqualifizierung assistierte ausbildungsplatz berufsvorbereitung werkstattjahr freiwilligendienst sprachcafé deutschkurs alphakurs
account adhs adressat advent akademie akustik allergie ambiente ameise amnestie anamnese ananas anatomie anlauf aprikose architekt architektur
arthrose assistent asylheim atelier atlas atom audimax augenmerk aura automatik bachelor bakterie balance ballade bandbreite bankett baron basar
bazillus betrug biber bibliothekar bilanz billard bischof bistum blickfeld blickwinkel blog boom botanik boutique boxen brainstorming breite briefing
bronze browser bureau burka business button cafeteria camping campus caravan charme chauffeur chiffre chirurg chirurgie chronik clique cloud cluster
cocktail comic couch couscous credo creme curriculum darlehen deadline debakel defizit dekanat dekor delfin demut dessert devise dezibel dezimal
diabetes didaktik diebstahl diesel dirigent disco display doktrin dollar dosis download dreher duell duett dynamik eifersucht eklat ekstase elan
elektronik elite embryo ensemble enzyklopädie epik epos esprit essay essig ethik etui examen exemplar exkurs exodus exot expertise extrakt extrem
fabel fairness favorit fernweh finesse fiskus fitness fluor fokus fossil fotograf foyer frust furore fähre gage gefangene gegenstück genre gewürz
ghetto gigant giro glossar grammatik gratis greis gremium größe gänze gürtel handschuh hardware harem harmonie heimweh hektik helikopter herberge
hidschab hierarchie hockey hormon horror hostel hostie husten hygiene hypothese icon import inanspruchnahme individu individuum infanterie informatik
inhaftierte interessierte investor jalousie jubiläum justiz juwel kadaver kakao kalorie kantine kanzler karate karneval karton karussell kaserne
kassette kasus katheter katze kavalier keramik kiez kiwi klientel klischee kloster koeffizient koffein kollektiv kolonie komik komitee kommentar
kommunion komplex kompott kompromiss konditor konstante kontinent kontra kontrakt kontur konvent kopftuch kopierer korrektur kristall kriterium kritik
kuchen kummer kurier kursus käse künstler label labyrinth lakritz lampion legion lektor lenkrad lexika lexikon lila limonade lkw lobby logopädie lokus
lotion lotterie lounge lyrik magister malus mandarine manie manuskript manöver marathon marionette marketing materie matura maxime maßstab mechatronik
melancholie mentor metapher meteor methodik militär mindestlohn mineral minimum miriade misstrauen mittagstisch mobbing modus monopol monotonie
motorrad multimedia mumie muße mystik mythos mündel münze mütze nachhinein narkose nektar nenner neon neurose newsletter nikotin niqab nomade nylon
obdach objekt oktave olympiade optimum orange orbit original orthopädie pakt pandemie pantomime papst paradies paradox paragraf parallele parfum
partie patriot patron pausenhof pazifist pendant peripherie petersilie petroleum phantasie pharmazie philosophie physik pianist pilates pkw plebiszit
plädoyer podcast podium poesie pointe polemik pool postulat potenz pragmatik problematik procedere projektor promenade promille prospekt prozedere
prozedur prädikat präsident psychose publikum pupille pyjama pädagogik pädiatrie quarantäne quartett quotient rabbi radius ration reflexion regisseur
reichweite rekord rekrut reling renommee repertoire replik reporter republik reservat resümee revanche ritus romantik rosine rugby röntgen sabbat
safran saft saga salon samba sandwich saphir sardine scanner schablone schnupfen schulhof schweißer schwimmbad schöffe science sekretär sekt semester
senat server show silhouette silvester skonto skript skulptur slang snob sopran sorgfalt souvenir spektrum spitzel spot stalking steward stop strang
stress suizid symbolik symphonie synthese systematik szenari taifun tank teenager template tennis textil thema thematik thriller tirade tool topas
tornado torso tragweite tranche trasse travestie tribunal triumph trockner trophäe trott trubel tyrann türkis ubahn umlage ungeduld unikum union
universum update upload usus utensilien utopie valenz variable varieté vehikel veranda verb verweis vielfalt violett vokabular vokal volontär volumen
vorfeld vorgehensweise vorhinein votum waggon website wegnahme wegweiser weste whisky widerhall wodka yacht zenit zucchini zuhilfenahme zuruf zyklus
äquivalent ärger ästhetik übernahme themen gremien kriterien individuen szenarien rot blau grün gelb braun grau mix`;
