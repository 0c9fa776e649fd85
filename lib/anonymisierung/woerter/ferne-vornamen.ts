/**
 * Still more first names, from Eritrea to Vietnam, one spelling each; looked up after weitere-vornamen.ts.
 * Written without accents (see falten.ts). Own collection, and names of Faker for Python (MIT, Copyright (c) 2012 Daniele Faraglia),
 * Cyrillic ones in the English and the German way of writing them; words that German has as well are left out.
 */
export const FERNE_VORNAMEN = `
Aaaqil Aaban Aabid Aadam Aadil Aafiya Aahil Aalam Aalee Aalim Aamil Aamir Aamirah Aaqil Aarif Aariz Aaryan Aashif Aashir Aasif Aasim Aatif Aatiq Aaus Aayan Aazim Abaan Abdelatif Abderaouf
Abderrahmane Abdis Abdu Abduaziz Abduboriy Abdulai Abdulbekir Abdulcemal Abdulgazi Abdulkadir Abdulkerim Abdulloh Abdulmenaf Abdulsamed Abdumalik Abdurahmon Abdurrahim Abid Abigaili Abilio
Abiye Abram Abril Abror Abubakr Abuzar Acarkan Achilleas Achilleia Achka Acikel Aclan Adak Adal Adalberto Adamantia Adamantios Adamina Adamo Adasal Adean Adelardo Adelasia Adelbert Adelgunde
Adelia Adelinde Adelmo Adesuwa Adhra Adia Adimu Adis Adlan Adolfine Adolfo Adomas Adora Adoracion Adra Adriania Adrianna Adrienn Adrija Adriyan Adviye Aela Aenne Aerozol Afanasiy Afentis
Afentra Afer Afife Afil Afiq Africa Afroditi Aga Agafya Agahadi Agakisi Agamali Agamemnon Agamusa Agapi Agapios Agapito Agapitos Agapiy Agasefa Agatha Agathaggelos Agathi Agathoklis
Agathonikos Agatopod Agatsi Agaxan Agbegim Aggeliki Aggelis Aggelos Aggey Agisilaos Aglay Aglaya Aglen Aglenka Agloida Agmur Agne Agnen Agnese Agnesh Agneshka Agni Agnolo Agop Agoro Agostino
Agueda Agustina Ahat Ahmadzai Ahter Aias Aidona Aijuka Aikaterini Aiko Aimilia Aimilianos Aimilios Ainara Ainoa Aistis Aitana Aitor Aivaras Ajan Ajmal Ajna Akalan Akar Akashiya Akatay Akay
Akcabay Akcasu Akcivan Akdora Akdurmus Akgol Akgunes Akife Akinal Akise Akkerman Akmaner Akmaral Akobir Akoz Akritas Akrivi Akrivos Aksakusti Aksay Aksentiya Aksidan Aksintiya Aksogut Aksoy
Aktemur Akumu Akver Akyildiz Alaaddin Alabezek Alaeddin Alanalp Alaniya Alara Alattin Alaz Albano Alberico Albertine Albiyana Alcan Alderano Ale Aleg Alejo Alek Aleksandrina Aleksey Aleksia
Alekzandriyan Alemsah Alevandar Alewtyn Alexandar Alexandros Alexios Alfio Algirdas Algis Aliabbas Aliana Aliihsan Aliki Alinur Aliseydi Alisik Alisiya Alison Aliye Alja Alkinoi Alkistis
Alkiviadis Alkmini Alkor Allahverdi Almasi Almast Almudena Almus Almut Almuth Aloisia Alojzia Alojzij Alojzija Alondra Aloys Alpcan Alphons Alpsu Alsoy Altaya Altinbike Altincicek Altinisin
Altinkaya Altogan Altug Alvaro Alwina Alzina Amada Amadeo Amado Amador Amaliia Amancio Amando Amarachi Amarilis Amaro Amaya Ambrosio Amedeo Amel Amelija America Americo Amfithea Amfitriti
Amico Amilcar Aminatu Amine Amleto Amondi Amoriya Amparo Amra Amre Amri Amvrosia Amvrosii Amvrosios Amvrosiy Anabella Anacleto Anagnostis Anamariya Ananias Ananiy Anargul Anargyri Anargyros
Anasa Anastasio Anastasiya Anatolie Anatoliy Anatoliya Anaxagoras Andic Andika Andjela Andjelina Andor Andree Andreia Andrejka Andri Andriani Andrin Andrius Androklis Andromachi Androniki
Andronikos Andwele Ane Anelina Anes Anestis Angalia Angavu Angelino Angelita Angelka Anibal Aniela Anika Anikey Aniko Animira Anina Anisa Anissa Anitsa Ankica Annabella Annak Annaliese
Annalisa Annalise Annamaria Annamarie Annedore Annekatrin Annelene Anneli Annelise Annemie Annetta Annick Annina Annita Annunziata Anomaliya Anoni Ansaldo Anselmo Ansora Antanas Anthi
Anthimos Anthoyla Anthoylis Antigoni Antigonos Antipatros Anto Antoalina Antonello Antonietta Antonino Antypas Anunciacion Anusha Anza Anzhelika Apaydin Apolinar Apolinariya Apollinariy
Apollonia Apolonia Apostolia Araceli Araliya Aran Aranzazu Arbnor Arcan Arcelia Archelaos Archimidis Archo Archontia Ardita Arefiy Aretha Areti Arezki Argyrios Argyro Argyroyla Arham Aria
Ariadni Arianna Aribert Ariele Arifcan Arife Arijus Arikol Aripinar Aris Arisoy Aristarchos Aristarkh Aristea Aristeidis Aristos Aristotelis Aristovoylos Arkadiy Arkadiya Arkhip Arkut
Arlinda Armahan Armandas Arminas Arnaldo Arnd Arnest Arnfried Arnim Arnulf Arnulfo Aroa Arpag Arsema Arsena Arsenio Arseniy Arsim Artemio Artemios Artemisia Artemiy Arturas Aru Aruin Arunas
Arusi Arvydas Aryan Arziye Asalet Asali Asani Asanti Asar Asarij Asatira Ascension Asdrubal Asef Aselina Ashan Asia Asif Asifa Asile Asimakis Asiman Asimina Asimis Asimoyla Asir Asklipios
Aslanhan Asliye Asmat Asmau Asmini Asmira Aspasia Assunta Asterios Astero Astrit Astromeriya Asu Asuncion Atabala Atagun Atalanti Atamoglan Atanur Atatore Atenulf Atfat Atgun Athanasia
Atheel Athinagoras Athinodora Athinodoros Athumani Atiena Atilhan Atilio Atina Atiyye Atnan Attaf Audrius Augusto Auraq Aureja Aureliano Aurelija Aurelio Aurimas Ausra Ausrine Avdey Avel
Aver Averkiy Averno Averyan Avgiya Avgust Avgustian Avgustin Avigeya Avksentiy Avo Avraam Avreli Avreliy Avror Avsin Avtonom Avtorka Avunc Awadil Awamil Awamiri Awan Awani Awhustyn Awj Awlya
Awmar Awrad Awrelij Ayamin Ayasun Ayaydin Aybeniz Aybet Aybora Aycagul Aycan Aycicek Aydar Aydinbey Aydinc Ayduru Ayfer Aygeris Aygi Aygonenc Aygoystina Aygoystos Aygutalp Aykutalp Aylil
Aynilhayat Aynimah Aynure Aypar Aysan Ayseana Aysema Aysenur Aysevim Aysoy Aysu Aysuna Aytek Aytoz Aytuna Ayulker Ayvas Ayxentios Ayyaruk Ayyubi Aza Azade Azahar Azahara Azaliya Azariy Azeeb
Azeglio Azeneth Azettin Azize Azizi Azucena Azuolas Baahir Baaizeed Baaqee Baaqir Baaree Baashir Baasim Baasit Baber Babett Babette Baccio Badawi Badegul Bagdas Bagdat Bagra Bahaa Bahaddin
Bahari Bahittin Bahiy Bahtinur Bairbel Bajram Balatekin Balaxanim Balca Baldassare Baldomero Balduino Baldur Baleegh Balina Balinda Balli Baltas Baltasar Balthasar Balz Bambad Baqar Baqir
Bariscan Barna Barr Barraq Bartek Bartholomaus Bartolome Bartolomeo Baryalai Barzana Basaam Basay Baseer Bashaar Bashan Basheer Basheerah Bashkim Basilio Basim Basok Basriye Batal Batirhan
Batool Batsislava Baturay Baudelio Bautista Baydu Baykan Bayman Bayruhan Baytal Bayzettin Bazam Bazhen Beatris Becho Beda Bedi Bediriye Begim Begona Behbud Behiza Bekbay Bektasi Belen
Belgizar Belisima Belkize Bellisan Bello Belomira Benas Benedetto Benek Benelena Bengibay Beni Benigna Benigno Benita Benol Benovse Benvenuto Beppe Beray Berend Berenice Berimir Berin
Berislava Beriya Beriye Berkal Berki Berksay Bernabe Bernardino Bernardita Bernfried Bernhardine Bernward Bero Beroslav Berra Berrin Bertha Berto Besarion Besarta Besey Besin Betino Betti
Beya Beyda Beyhatun Beyler Beyzade Bezek Biagio Bibisora Bibuwa Bican Bich Bidayet Bienvenida Bilaal Bilay Bilena Bilgen Bilginur Bilgutay Bilkay Bilkisu Biltas Bilyan Binay Binbasar Binisik
Binko Bino Birben Bircan Birger Birgid Birgitt Birgitta Birgul Birikti Birousk Birsan Birsen Birthe Bisar Bisenti Biser Bisera Bitul Biyanka Bizhan Blago Blagodatka Blagoj Blagomir Blagosvet
Blagosveta Blagoy Blas Blazhe Bluette Bodromir Bodurka Bogatimur Bogdalina Boginya Bogolyub Bogomil Bogomir Bogorodka Bogoslav Bogoy Bohdanna Bohodar Bohuslaw Bohuslawa Boil Boila Boma Bondo
Bonifacio Bonifatsiya Bonislav Bonko Bono Bonu Borahan Boratas Borce Borena Boriska Borja Bortecin Boryanka Boryslaw Bostjan Botsa Boycho Boyko Boynak Bozbag Bozerk Bozhan Bozhidar Bozhik
Bozhimir Bozhin Bozhinel Bozhinela Bozhko Bozho Bozhur Bozhurka Bozo Boztas Breda Brigida Brilyant Britt Bruni Brunilda Bucha Buenaventura Buget Buhari Bukurije Bulunc Buna Bunyamun Buraid
Burakhan Burc Burckhard Burcuhan Bureyre Burkard Burkhardt Busara Busranur Buyrukhan Cabir Cacilie Caga Cagdan Caglasin Cagveren Cahan Cahangir Cakar Cakirca Calcedonio Calim Calista Calisto
Calixta Calixto Calogero Calti Camilla Camillo Camilo Camok Canal Canan Canberk Candelaria Candelario Candeniz Candida Candido Canfeza Cangur Canseven Cantez Canur Capkan Caren Carin Carlito
Carmelita Carmelo Carmine Casemiro Cathleen Cathrin Catia Cavad Cavit Cavuldur Cayetana Cayetano Cebesoy Cebrian Cecilija Cecilio Cedide Cedo Ceferino Celem Celestino Celikkan Celikyurek
Celilay Celso Cemale Cemalettin Cemiyle Cenan Centa Cerci Cercis Cesare Cetinsu Cevheri Cevikoz Cevregul Ceyhune Ceyran Cezayir Chabane Chachiya Chacho Chaido Chamali Chana Chanez Changaz
Chaniya Chankete Chanko Chano Chara Charalampia Charalampos Chardafon Chardafona Chari Charikleia Charilaos Charis Charitos Charlesh Charo Charodey Charos Chashida Chaush Chausiki Chavdar
Chawish Chedomir Chelo Chema Chenko Chenyu Chepo Cheragh Cheresha Cherno Chernorizets Cheslav Chetvarta Cheusi Chibuzo Chidimma Chigozie Chijioke Chiko Chilo Chinelo Chionia Chipukizi Chiraz
Chita Chiyo Chloi Chocho Chochomir Choma Chona Chonar Choni Chono Chonyu Christiana Christl Christodoyla Christodoylos Christof Christofili Christofora Christoforos Chrysafenia Chrysanthi
Chrysanthos Chrysaygi Chrysi Chrysostomi Chrysostomos Chrysovalanto Chrysovalantoy Chrysoyla Chrystyna Chubrik Chubrina Chucho Chude Chudo Chudomir Chudoslav Chuk Chuki Chus Chuy Chvor Cidal
Cihandide Cilga Cilli Cilly Cimnaz Cinare Cindoruk Cinerk Cingiz Cintia Cinzia Cipriano Ciriaco Cirillo Cirino Ciro Civgin Clare Clelia Cleto Climaco Cloe Cogay Cokan Colette Coluccio Concha
Conrad Conrado Constanza Copur Coral Cord Corine Coriolano Cornelio Corrado Corsin Cosme Cosqun Costantino Costanzo Costica Crescencia Csilla Cuc Cuheyna Cuman Cumsud Cuneyit Curdin Curro
Custodia Custodio Cveta Cvetan Cvetanka Cvetko Cynthia Cyrill Daamin Daanish Daanyaal Daawood Dabbah Dabir Dadas Dafinka Dafne Dafni Daghfal Dagistan Dagobert Dai Dainess Dainius Daiyaan
Dakhil Dakota Dalan Dalili Dalkilic Damaskini Damaskinos Damiani Damiano Damianos Damijan Damjana Damlanur Damurah Damyana Danai Dance Danelina Dani Danielius Danimira Danis Danish Danna
Darain Dardanela Dariya Darya Dastageer Daudi Dave Davidoyla Davyd Dayar Dayyaan Dechko Decho Dechyu Deflorina Deger Deha Deividas Del Delcho Delfina Delfino Deliana Delina Delya Delyan
Delyana Dementiy Demetrio Demir Demirbuken Demirela Demiriz Demirok Demiryurek Demur Demyan Demyd Dencho Denes Deniandra Denika Denimir Denislav Denislavena Deniyan Denkel Dennitsa Derdidas
Derkay Deryanur Desho Desiderio Desilian Desimilyana Desiree Desislav Desiyana Deslav Despin Despinka Despoina Detelin Devi Deviner Deya Deyan Dezso Dialekti Diamandi Diamantina Diamantis
Diamanto Diamantoyla Diar Didko Dido Diedrich Diep Dierk Diethard Diethelm Diether Dietlind Dietlinde Dikaia Dikaios Diken Diko Dilcan Dilder Dilfeza Dilhus Dilmana Dilnoz Dilnur Dilsad
Dilsat Dilsitan Dilyan Dimka Dimokratis Dimokritos Dimos Dimoyla Dinckol Dincsu Dinna Diomidis Dionigi Dionisia Dionisio Dionysia Dirican Dirlik Dittmar Divil Divizie Diviziya Djamel Djevad
Djordje Djulijana Dmitriy Dobrina Docha Doganalp Dogannur Dogansah Doguhan Dolensoy Dolun Domantas Domas Domenica Domenika Dominga Domingo Domingos Dominikos Dominyka Dominykas Domitila
Domna Donatella Donatello Donato Doner Doniyor Donmez Donna Dorit Dorita Dorle Dorofey Dorothe Dorotheos Dorthe Dorukhan Dosta Dounia Dovile Dovydas Doyka Doykissa Dragitsa Drakon Drenka
Drilon Drissa Dritan Drite Drosia Drosos Duda Duilio Dulce Duma Dundaralp Dunia Dunyamali Dunyo Durab Duracan Durante Durdali Durdica Durgadin Durmusali Durna Durnise Duro Durrusehvar
Dursadiye Dursun Duruk Duruoz Dushka Duyen Duyguhan Dyukyana Dzhana Dzhaner Dzhanko Dzhihad Dzhinevra Dzhuliya Eakumbu Eba Eberhardt Ebuakil Ebuka Ecegul Ecemis Eckard Eckehard Eckhardt
Eckhart Edaviye Edelbert Edelmira Edelmiro Edeltraut Edeltrud Edgaras Edgardo Edgubay Edina Edit Editha Edmundo Edoardo Edon Edryu Edu Edvinas Eesaa Efil Efimena Efka Eflatun Efrain
Efrosiniya Efser Egenur Eggert Egidijus Egle Egzona Ehan Ehrenfried Ehrentraud Ehrhard Ehsaas Eidvile Eijaz Eimantas Eirinaios Eirini Ejaz Ejlaal Ekber Ekene Ekkehard Ekkehart Ektar Ektor
Ektoras Ekundu Eladio Elaf Elamiye Elariz Elda Eldar Eldeniz Eldora Elean Eleanora Elemag Elemer Elenitsa Elenko Elenore Eleoneta Elessa Eleuterio Eleytheria Eleytherios Elfida Elfie Elgun
Elhan Eliakimu Elian Eliezer Elifnur Eligia Eligio Eline Elio Elisabet Elisabete Elisabetha Elisabetta Elisar Elisavet Elisaweta Eliseo Elisey Elisiya Elissaios Elitsa Eliz Elladio Ellie
Ellinor Elma Elman Elmeddin Elmidar Elmir Elmo Elnure Elo Elona Elove Eloy Elpida Elpidio Elpis Elsad Elsen Elsever Elton Elturan Elxan Emal Emanuila Emelina Emelyan Emigdio Emiliana
Emiliano Emiliia Emiliya Emiliyan Emirsan Emis Emmanoyela Emmanoyil Emperatriz Emran Encarna Encarnacion Encarnita Encho Endo Endre Endrit Enea Enfes Enginiz Eniko Enitsa Ennio Eno Enrika
Ensari Enyu Enzi Enzio Epameinondas Epifanio Epistimi Eral Eraldo Erasmia Erasmo Erato Eraycan Erbay Erbil Ercihan Erdemer Erdibay Erdmute Erdursun Eredin Erem Eremey Eremiya Erenalp Erensoy
Ergana Ergener Erginel Ergonul Ergul Erieta Erifyli Erina Erincer Eris Erkilic Erkinel Erksoy Ermanno Ermenegildo Ermes Ermilya Ermioni Ermis Ermolaos Ermolay Ermutlu Ernestas Erno Erofey
Erofili Erogul Erotokritos Eroz Errikos Ersat Ersec Ersel Ersen Ertun Ertuncay Ervaniye Eryildiz Eryk Erzsebet Esenbay Esengun Esenturk Esfandyar Eshan Esim Eskinalp Esmanperi Esmeralda Esna
Espiridion Estefania Estrella Etelka Etelvina Etien Etiqad Etizaaz Etta Ettore Eufemia Eugenio Eulalia Eusebio Eustaquio Eutimio Eutropio Evaldas Evamaria Evance Evangelina Evangelista
Evaristo Evcimen Evde Evdokim Evdokiya Evelia Evfrosiniya Evgenia Evgeniy Evgeniya Evgraf Evi Evita Evlampiy Evpraksiya Evridika Evrim Evrimer Evsey Evstafiy Evstahiy Evstati Evstatiy
Evstigney Evtim Exarchos Eya Eyaggelia Eyaggelos Eyanthia Eydokia Eydoxia Eydoxios Eyfrosyni Eygenia Eygenios Eykleia Eykleidis Eylampia Eymenios Eymorfia Eypraxia Eyripidis Eyrydiki
Eyrykleia Eyseveia Eysevia Eysevios Eystathia Eystathios Eystratia Eystratios Eyterpi Eythalia Eythymia Eythymios Eytychia Eytychios Eyyub Eyyup Ezequiel Ezgin Ezgutekin Ezio Ezoza Fabiola
Fabiyana Fabrizia Fabrizio Fadey Fadila Fadile Fahari Fahmi Fahrullah Faidon Faidra Faisa Faizan Faize Fami Famil Famile Fana Fanaka Fani Fanoyria Fanoyrios Faraja Farhiya Farhod Farijika
Fariz Fariza Farzona Fastak Fatigul Fatihe Fatinur Fatmanur Fatmire Faton Fatteh Faustas Faustino Fausto Fayize Fazel Fazul Fedele Feden Federigo Fedir Fedosiy Fehim Fehmin Fehmiye Fekla
Felice Feliciana Felicidad Felipa Felisa Felizitas Fella Fenni Fenya Ferahdiba Ferahim Ferat Feraye Ferdinando Feremez Fereniki Ferid Feriel Ferihan Ferinaz Fermuta Fernande Ferrux Fersan
Feryas Ferzi Fetullah Fevroniya Fexreddin Fexri Feyha Feyruz Feyzin Feza Fezail Fiamma Ficho Fidaye Fidela Fidvi Fikiya Filareti Filatey Filcho Fildan Fili Filidan Filio Filion Filipini
Filipopol Filippa Filippia Filit Filko Filo Filomila Filomir Filothei Fimar Fimka Findo Fiorenzo Fiorino Fircho Firdevis Firdovsi Firengiz Firo Firudin Fitnat Fito Fitore Fizze Flavio
Flaviya Florencio Florentia Florentino Floriant Florika Florinda Floro Flurin Flurina Fodil Fodor Foivi Foivos Fokion Folker Folkert Fori Forough Fortunata Fortunato Fosil Foteini Foteinos
Fotinka Fotios Fotiy Fouzia Fragkiskos Fran Franca Francisek Franciska Frants Frantsislav Frantzeska Fratsil Fred Freddy Frederika Fredi Fredo Freia Freideriki Freiderikos Friedemann
Friedericke Friedhilde Friedhold Friedl Friedlinde Friedo Frithjof Frixos Frodo Fronka Fryni Fuad Fuga Fugo Fuko Fulgencio Fulvio Fuma Fuzayl Gabino Gabrielius Gabriella Gada Gaetano Gaia
Galabitsa Galasso Galateia Galatios Galena Galentin Galien Galimir Galini Galinos Galip Galiyan Galo Galya Gambo Gancho Gani Ganim Ganimete Ganislav Ganiye Gano Gantsomir Ganutsa Garo
Garyfallia Garyfallos Gaspare Gastone Gato Gatso Gavriella Gavriil Gavrila Gazel Gazmend Gebhard Gebrehiwot Gebremedhin Gebremeskel Gecho Gediminas Gelemir Gelengul Gelsomina Gena
Genadivaleriev Genadiy Gencaslan Gencay Gencho Genislav Genko Gennadiy Gennaro Geno Genovefa Genoveva Geo Geodim Geomil Georgelena Georgine Georgitsa Georgiy Gerakina Geraldine Geraldo
Gerasimos Gerasimoyla Geray Gercho Gerdana Gerdi Gereon Gerfried Gerga Gergan Gergelyub Gergey Gergin Gerhild Gerlind Germana Gero Gerolf Geronimo Geroy Gerta Gertraude Gertrudis Gervasio
Gerwin Gesa Gesche Gesho Gesthimani Gethera Getislav Getko Geto Getso Ghaalib Ghaazi Ghaffaar Ghafoor Ghalib Ghanee Ghanem Ghannam Ghasaan Ghauth Ghawth Ghayoor Ghazalan Ghazanfar Ghazanfer
Ghazawan Ghazi Ghazzal Ghilas Ghislaine Ghiyaath Ghiyath Ghufran Ghulaam Ghunayn Ghusharib Ghusun Ghutayf Giacinto Giacobbe Giacomo Giampaolo Giampiero Giancarlo Gianfrancesco Gianfranco
Giang Gianluigi Gianmarco Gianna Giannoyla Gianpaolo Gianpietro Giasemi Gichka Giedre Giedrius Giesela Giko Gilberte Gilda Gildroy Gilman Ginette Gintare Ginyas Gioacchino Gioachino Gioele
Gioffre Gioia Giolanta Gion Gionata Giorgia Giorgos Giosue Girolamo Gisa Gislinde Gitte Giuli Giulietta Giulio Giuseppa Giustino Giveza Giz Gizdana Gizella Gjon Gjyle Gkikas Gkolfo Gladys
Glauco Glayki Glykeria Goce Goda Godofredo Goffredo Goga Gok Gokay Gokbudun Gokcebalan Gokcil Goken Gokperi Goksev Gokten Goli Goma Goncafer Gonen Gorce Gordey Gorgi Gorgunay Goriya Gorklu
Gorsev Gotsa Gotthilf Gotthold Gottlieb Goyo Gozel Gozem Graciano Grafitsa Grammatiki Grazia Graziano Graziella Greca Greco Grega Gremislav Gretel Gretl Grigorios Grigoriy Grimyana Grozdinka
Guarino Gucal Gucluer Gucyeter Guenter Guenther Guglielmo Guiomar Guiseppe Gulab Gulaga Gulare Gulbala Gulbani Gulbeyan Gulbiye Gulce Gulcegun Gulcohre Guldam Gulder Guldunya Gulel Gulenay
Gulev Gulfaam Gulfam Gulfari Gulfeza Gulgen Gulguzel Gulhisar Gulinaz Gulkadin Guller Gulluhan Gulmisal Gulnar Gulnare Gulnaziye Gulnur Gulozge Gulper Gulsa Gulsahin Gulsalin Gulselin
Gulseref Gulsevil Gulshan Gulsiye Gulsu Gultac Gulter Gulus Gulustan Gulxar Gulzadiye Gulzar Gumustekin Guna Gunar Gunaydin Gundel Gunden Gundi Gundolf Gundula Gunduz Gunduzalp Gunebakan
Guneri Guney Gungordu Gungoren Gunhild Gunkurt Gunsen Gunser Guntram Gunver Gurarda Gurcuye Gurelcem Guriy Gursal Gustas Gustaw Gusti Gusztav Gvardiana Gvozdeyka Gyongyi Gyorgyi Gyozo Gyte
Gytis Gyugra Gyula Gyurgya Gzim Habibe Habibu Habtemariam Hacho Haciali Hacibey Hacile Hadicha Hadija Hadithi Hadiza Hadjer Hadrey Hafiza Hafsat Haiba Haileselassie Hajnalka Hakikat Hakim
Haleh Halenur Halid Halidun Halisi Haliye Hamiyet Hanbiken Hanedan Hanim Hanja Hanko Hanns Hanny Hansgeorg Hansjoachim Hansjurg Hansjurgen Haralambi Haralampi Haralan Harambee Harbinaz
Harbingar Hardy Hari Hariton Haritoniya Hariz Harizan Harnail Haroldo Harri Hartmuth Haruna Hasatin Hasbek Hasgul Hashiki Hasret Hatima Hatin Hatun Hauwa Hava Havali Havse Havtelin Hawehindi
Hawrylo Haydee Hayel Hayret Hayrunnisa Hazeem Hazine Hecer Heci Heidelore Heiderose Heidy Heimo Heinfried Heini Hekima Hekime Hekmatullah Hekmet Hektor Helfried Heliodoro Hella Hellmut
Hellmuth Helma Helmar Helmtrud Helmuth Hemid Henife Hennadij Henner Henrietta Heorhij Heraclio Herberto Heriberto Herlinde Herma Herminia Herminio Hernando Hernani Herrmann Herwig Hesen
Hesenaga Heva Heyder Heyvetullah Hezi Hezniye Hicran Hicsonmez Hidaya Hifzullah Hilario Hilayda Hildburg Hildegart Hildegund Hildegunde Hilma Hilmar Hiltraud Himinay Hindal Hinet Hinka Hinko
Hino Hipolito Hitko Hocine Hodari Hokume Holi Homeira Hooman Hordij Horoz Hoskadem Houcine Hrabrin Hranimir Hranislava Hrelko Hrelo Hrisanka Hrischo Hrisim Hrisimir Hriso Hrista Hristalin
Hristela Hristiela Hristilian Hristiliyana Hristivilin Hristiyan Hristodor Hristoelena Hristofor Hristomil Hristomir Hristoslav Hristozar Hristya Hrondel Hrusan Hryhorij Huban Hubav
Hubavelka Hubaven Hubertine Hudavent Hukumdar Hulda Humaiya Humayra Humberto Humbet Humoyun Hunalp Hurdogan Hurican Hurmet Hurside Huruyet Huryasar Huseyn Huseynqulu Husmen Husnia Husniyye
Husnuhal Huzaifa Huzuri Hvoyne Iago Iakiv Iakovina Iakovos Iason Iasonas Ibaad Iban Ibis Ibn Ibolya Ibraaheem Ibraheem Icho Icimbike Ide Idik Idiris Idrees Idriz Iefrem Ielysaveta Ielysei
Ieronymos Ierotheos Iesa Ieva Ifechukwu Ifigeneia Iftikhaar Iftikhar Iglika Ignacia Ignas Ignatia Ignatios Ignatiy Ignatz Ignaz Igne Ihnat Ihsaan Ihtesham Ihtiandar Ihtiram Ihtishaam Ihtsham
Ijli Ika Ikaros Ikechukwu Iker Ikhlaas Ikiz Iklim Ikraam Ikramah Ikrimah Ilahe Ilalmis Ilan Ilaria Ilbek Ilcho Ildefonso Ildem Ildes Ildiko Ildiz Ilektra Ilenia Ilgi Ilhame Iliana Ilianna
Ilich Ilim Ilinda Iliomar Iliya Iliyan Ilka Ilkane Ilkbahar Ilkim Ilkin Ilklima Illja Ilmafer Ilnare Ilonka Ilper Ilqare Ilsu Ilteris Ilya Ilyes Imany Imara Imelda Imene Imer Imilian Immo
Imona Imren Imrihan Inan Inancli Inare Inayet Incho Incifir Indre Ineta Ineza Ingbert Ingeburg Ingelore Ingetraud Ingetraut Ingolf Ingried Inigo Inko Inmaculada Innokentiy Inocencio Inqilab
Insaf Intihap Intiqam Intizar Ioakeim Ioanna Iokasti Ionas Iordania Iosifina Iosyp Ioylia Ioyliani Ioylianos Ioylios Ipatiy Ipolit Ippazio Ippokratis Ippolyti Ippolytos Irade Iraj Irakleia
Irakliy Irian Irineus Iriney Iriyan Irko Irla Irmantas Irmela Irmengard Irmhild Irmi Irmingard Irmtraut Irmtrud Irnik Irodotos Isak Isatu Isaura Isavella Isay Isaya Isayas Iscan Isfandiyor
Isgender Isidoro Isidoros Isidro Isihiya Isikay Isiman Isjaslaw Iskar Iskren Islime Ismayil Ismik Ismini Isoken Isot Isperih Israfil Issack Istan Istatko Istiliyana Istilyan Isus Itanya Itko
Itohan Itso Ituri Itziar Iustym Ivalena Ivamina Ivanesa Ivanichka Ivano Ivecen Iveliana Ivi Ivinka Ivka Iwo Iya Iyiyurek Iymona Izaaz Izabele Izgu Izyaslav Jaabir Jaafar Jaan Jabbaar Jabir
Jabr Jacinta Jacinto Jacopo Jad Jael Jafar Jafet Jaffer Jahangir Jahanzeb Jahdami Jahdari Jahi Jahiz Jahm Jahongir Jaka Jakiw Jalaal Jalees Jalia Jamaal Jameel Janett Janette Jangwa Janic
Janick Janik Jankat Janus Jaqueline Jarema Jaruthip Jaryna Jasin Jasiri Jasminka Javi Javiera Jeanette Jeanine Jeannette Jeannine Jedrzej Jefrem Jele Jelysaweta Jelysej Jenaro Jeno Jerica
Jerneja Jessika Jesusa Jetmir Jewa Jewhenija Jimena Jina Joan Joanne Joaquina Jochem Joerg Jokubas Jolan Jolanthe Joni Jorgen Jorune Josyp Jovce Jovita Jozo Jua Juanita Juanito Juchym Judit
Juergen Julianna Jumaane Juozas Jurgita Justas Justiniani Justym Jusuf Kaamil Kaashif Kaazim Kabeer Kabiru Kachela Kacper Kada Kadifeyka Kadija Kadinana Kafeel Kahina Kahir Kajji Kajus Kalbi
Kaleem Kaleema Kaleya Kalgay Kalisa Kalliniki Kallinikos Kalliopi Kalliroi Kallirroi Kalman Kalomoira Kaluda Kaluwa Kalypso Kamar Kameya Kamron Kanak Kandef Kanella Kanpulat Kanusha Kaombwe
Kapagan Karaamat Karabas Karaer Karakucak Karama Karamelita Karanbay Karatas Karcan Karcho Kardelen Karlfried Karlukhan Karola Karolin Karolis Karolos Karoly Karyofyllia Kasam Kashan
Kashangaki Kashif Kasidi Kasif Kasimir Kaskazi Kassiani Kastriot Kasyan Katakomb Katalin Katalinka Katastrofa Katharine Katherina Kathleen Kathy Kati Katinka Kaunka Kauthar Kaver Kavurt
Kawkab Kayagun Kaygusuz Kayit Kayrabay Kaysan Kazime Kefser Kelami Kelly Kemale Kemaleddin Ken Kenyangi Keranka Kerasia Keri Kerime Kerman Kestutis Kete Kevork Keyaan Kezban Khaalid Khaan
Khamani Khamisi Khariton Kharlampiy Khoa Khoma Khristofor Kiah Kiapo Kibafupia Kiber Kibibi Kibra Kiburi Kidanemariam Kifaye Kifayet Kijana Kijani Kike Kikilia Kilicbay Kimba Kimbilio Kimbo
Kimcho Kimon Kimya Kin Kinaya Kinel Kinka Kinta Kinubi Kiojah Kipenzi Kipepeo Kipras Kiprislav Kipriyan Kiramettin Kirat Kircho Kirgiz Kirien Kirka Kirstin Kiryak Kiryaki Kiryako Kirykos Kis
Kisima Kitchitsa Kito Kitodar Kitomir Kitti Kiume Kiwara Kiyasi Kizil Kiziltunc Klairi Klavdija Klavdiy Klavdiya Kleanthis Klearchos Kleio Kleoniki Kleovoylos Kleuna Klim Klimentini Klimis
Klothilde Kloya Klytaimnistra Knina Knud Kocabas Kocak Kockan Koker Kokimira Kokkona Koko Koktas Kolcho Koldan Kole Kolo Koloman Kolyu Komara Komnin Komnini Komninos Koncagul Kondo Kondratiy
Kondylia Konguralp Konradi Konstantia Konstantina Konul Kopan Korkmazalp Kornelija Korneliya Kornilia Kornilios Korugan Kosemen Kosisochukwu Kosmia Kostadinka Kostoyla Kosukhan Kotryna Kotuz
Kovser Kovu Koycho Koyno Koyo Kozma Kralina Krasidara Krasiyana Krastanka Kriemhild Krinio Krisi Krista Kristabela Kristiana Kristiane Kristine Kristiya Kristupas Krisztina Krste
Krystallenia Krystallis Ksandriniya Kseniya Kubran Kuchanua Kumral Kunigunda Kunka Kupriyan Kurunzi Kushtrim Kusiima Kusma Kutay Kutgun Kutun Kweli Kydonia Kyparissia Kypriani Kyprianos
Kyratsa Kyriakos Kyriazis Kyros Kyveli Labeeb Labib Lachezarka Lacin Ladina Laeeq Laertis Laetitia Lahiah Laika Lailati Lailuma Laini Laiq Lajlaj Lalezar Lalka Lalko Lalo Lam Lamberto Lambi
Lambo Lambyu Lamprini Lampros Lando Lanselot Laokratis Laqeet Lasar Laskal Laskar Laskarina Laskaris Lastar Lateef Latin Latko Lato Latsa Latyu Laureano Lauretta Laurita Laurynas Lavr
Lavrentiy Layrentia Layrentios Layth Lazaria Lazaro Lazaros Laze Lazim Lazura Lazzaro Leandar Leane Leano Leart Lecho Ledion Ledun Lefter Leire Leja Leka Leko Lemonia Lenche Lenko Lenuta
Leocadia Leocadio Leokadia Leoncio Leone Leonidia Leontii Leontiy Leopoldo Leordean Lerze Les Letafet Leticija Letif Letife Letisiya Levcho Lewko Leykothea Leyli Leyre Lezize Liberta Liberto
Licho Licia Lidiya Lidiyka Lidwina Lien Liepa Liesa Liesbeth Ligita Lihiya Lilcho Lilija Lilijana Liljana Lilko Lilyan Lilyanka Limazah Lioba Lipe Lisandro Lise Lisette Lissi Lito Livio
Liwia Liya Liyaaqat Liyaqat Lodovico Logothetis Loida Long Loni Loot Lope Lorans Lorenza Loreto Loretta Lorik Loti Lou Lovcho Lovre Loydovikos Loyiza Loykas Loykia Loykianos Loyloydenia
Lozan Lozana Lozanka Lozen Lucette Luchezar Luchia Luchino Lucho Luciano Lucila Lucio Lucrezia Ludolf Ludovico Ludwina Lufen Luigia Luigina Luisina Luitgard Lukan Lukiya Luko Lukyan Lulcho
Luli Luljeta Lupita Luqmaan Luqman Lusio Lusiya Lut Lutf Lutfiyye Lutschesar Luzia Luzius Lyanka Lydie Lygeri Lykoyrgos Lyna Lynda Lysandros Lyubim Lyubina Lyublina Lyubomir Lyuboslava
Lyubosmysl Lyudmila Lyulyana Lyusila Maahir Maajid Maalik Maawiya Maaz Maazin Mabad Macarena Macaria Macario Macide Mad Madaha Madani Maddalena Madini Madiyan Madoa Madyan Mael Maelle Maeva
Maftuna Magarete Magdalene Magdalini Magdalinos Magdolna Magret Magrit Mahali Mahaz Mahbeer Mahboob Mahbub Mahdee Mahdy Maheen Maher Mahfooz Mahfuj Mahfuz Mahigul Mahire Mahizer Mahja Mahno
Mahsun Mahter Maida Maisha Maite Maj Majani Majdi Majdy Majeed Makarios Makbule Makeen Makini Makrina Maksimiliyana Maksimilyan Maksude Maksur Makunga Makuu Malalai Malamatenia Malamati
Malea Maliza Maltina Mamen Mamun Manaf Manja Mano Manoel Manol Manola Manolina Manolo Mansurali Mantas Mante Mantha Manto Manu Manuelita Manuil Manush Manyu Mar Marangoni Marcantonio
Marcelino Marcella Marchelo Marcial Marciano Marcio Mareen Margalita Margaretha Margarethe Margarit Margaritha Margaux Margherita Margietta Margitta Margreth Marianela Mariangela Mariann
Marianthi Maribel Maricela Maricruz Mariele Marieluise Marietta Mariette Marigo Marincho Marinel Marineta Marinette Marini Marinka Marino Marinos Mariollita Mariotka Marisela Maristela
Maritna Maritta Mariy Mariyan Marjana Marjanca Marjani Marjona Marjorie Markas Markella Marliese Marlise Marlyse Maro Maroof Marotesa Martiniyan Martino Martinos Martirio Martyan Marusa
Marush Marusia Marusja Marusya Maryline Masar Masha Maside Maslina Massimiliano Massinissa Masume Matas Matea Matevz Matey Matheo Matic Matina Matiullah Matka Matroni Matthaios Matthildi
Matunda Matvey Matyu Maua Maude Maura Mauricio Maurilio Maurin Maurizio Maurus Mavuno Maximiano Maximiliano Maximino Maximo Maynur Mayrikios Mayroeidis Mayros Mayroydis Mayya Mechislav
Mechthilde Mechtild Mecide Mecit Meda Medeja Mediha Mediko Mefarettin Mefharet Mefodiy Megaklis Megi Mehbare Mehdiqulu Mehdiye Mehemmed Meherrem Mehin Mehman Mehmetzahir Mehrigul Mehrimoh
Mehru Meinrad Meladi Melaha Melahet Melaniya Meleknur Melenia Meletia Meletios Meleyke Melihcan Melikkan Melitta Melpomeni Melul Memili Memmed Menandros Menekse Menelaos Menfeat Mengi Menguc
Menisan Meno Merba Merche Merdi Meret Mergim Meriem Merilin Merim Merita Merkoyrios Meropa Meropi Mertel Merva Meryeme Merziyye Merzuk Mesak Meshur Mesme Mestur Mesude Metaksa Metanet
Metaxia Methodios Metinkaya Metka Metodi Meveddet Mevludiye Meyhanim Meyransa Mezide Michalis Michela Micheletto Michelotto Mieszko Migle Miglena Miguela Mihaylena Mihin Mihrab Mihriye Mijo
Mikayil Mikhey Mikiele Milara Milay Milda Mildiya Milia Miliana Militsa Miliy Milost Milosz Miltiadis Mindaugas Minerva Minibe Minoas Minure Miranta Miranza Mireia Mireli Mirena Mirian
Mironshoh Miropa Miroslawa Mirta Mirze Mischa Mishat Mishka Misla Misuli Mitoshka Miyesser Mizhir Mkarkara Mladlena Modest Modesta Modesto Mohamedi Mohand Mohinur Mohlaroyim Mohsim Moira
Moisey Mokey Momcilo Momera Monja Morena Moreno Mortadela Moscha Mouloud Mourib Mrihani Muarra Mubariz Mubetcel Mucahit Mucellib Mucevher Muferrih Mufide Mufit Mugber Muhallil Muhamet
Muhammadali Muhammadamin Muhammadamir Muhammadayub Muhammadaziz Muhammadrizo Muhammadsafo Muhammadsodiq Muhammadsolih Muhammadumar Muhammadyasin Muhammadyusuf Muhammadziyo Muhazzim Muhima
Muhip Muhiye Muhsina Muhyettin Muizza Mujtaba Mukbile Mukramin Mukrume Mulayim Mulele Mumtaze Mumtoz Munezzer Munisa Muntezir Murad Muratcan Muret Murit Mursalina Mursel Murtaz Musafet
Musaffa Musemma Musfira Mushana Mushtariy Musila Muskunaz Muslima Mustapha Musure Mutluhan Muvaffak Muvahhide Muveddet Muxlisa Muxtar Muzayyana Muzdahir Muzdalifa Muzeffer Muzekker Muzeyyen
Muzhir Mwamini Mwasaa Mwezi Mychajlyna Mykhailyna Mykolai Mykolaj Myroslaw Myrsini Myrta Myrtha Myrto Naadir Naail Naajy Naasih Naasir Naathim Naazhim Nabeeh Nabeel Nabhan Nabigh Nabih Nacer
Nachiyan Nachko Nacho Nacio Naciye Nades Nadeshda Nadhir Nadica Nadin Nadka Nadr Naeem Nafasat Nafees Nafesa Nafii Nafile Nafis Nafisat Naftali Nagi Naglis Nahide Naib Naibe Naide Naile
Najair Najam Najeeb Najuma Nake Naki Nakif Nakip Nako Nam Namiq Nancho Nando Nanko Nanni Nano Nansimir Nanyu Napoleone Narciso Narhanim Narimane Naringul Nartsislav Nas Nasar Nashipie Nasiru
Nasko Nassim Nastimir Nastiya Nastradin Nasuf Natacha Natalina Natalio Natalya Natanail Natella Natevan Nathanail Nathari Natividad Natko Natsko Natsnet Natso Navodnenka Nayara Naycho Nayda
Nayfa Nayil Nayo Naysika Nazaret Nazario Nazibrola Nazidil Nazife Nazile Nazime Nazimet Nazlihan Nazlim Nearchos Nebahat Nebih Nebiha Necdat Necef Necilal Necva Nedda Nedelcho Nedelin
Nedelyana Nedislav Nedjma Nedko Nedo Nedyalko Nedyu Nefaret Nefeli Nefise Nefiye Negoslav Negrita Nehip Neil Nejdet Nektaria Nektarios Nelah Nelcho Nelida Nelio Nelko Nella Nencho Nenko
Nensislav Neo Neofytos Neokleia Neokli Neoklis Neolina Neratzia Nerea Nereida Neres Neriban Nerijus Nerim Neriman Neringa Nermine Nesfe Neshka Nesib Nesimi Nesip Neslinur Nesrine Neval
Nevenko Nevgin Neviliyan Nevise Nevsal Nevyan Neycho Neyka Neyko Neyran Neza Nezaket Nezengul Nezihi Nezize Nezrin Ngamia Ngeni Nhien Niara Nicat Niccolo Nicodemo Nicolasa Nicolaus Nicoletta
Nicolo Nieves Nigesa Nigmet Nigrita Nihai Nikandros Niki Nikiforos Nikitia Nikodimos Nikoela Nikolay Nikolett Nikoletta Nikolitsa Nilcan Nilda Nili Ninetta Nionila Nirgul Nise Niyaz Njozi
Nkiruka Noa Noelia Nojus Noman Nomiki Nonso Norah Norka Notburga Novreste Novruz Ntaizi Ntaniela Ntimi Nudret Nuhu Nula Nurane Nurbanu Nurda Nurdeniz Nureddin Nureta Nuretdin Nurey Nurgil
Nurhayet Nuriat Nurice Nuriya Nuriyet Nurkan Nurlana Nurmelek Nurmuhammad Nursan Nurseda Nursen Nurser Nurseref Nursim Nurtac Nuru Nurulla Nurveren Nusabe Nusirevan Nuyan Nwabudike Nyasi
Nydia Nyoka Nyoni Nyota Nyuki Oanh Obaid Obdulia Obianuju Obirdar Obretim Ochrim Oda Odalis Odalys Odarka Odina Odkanli Odysseas Odysseia Odysseys Ofeliya Oganer Oge Ogechi Oget Ogin Ognemir
Ognen Ognena Ogulbas Ogurata Ogus Oguzman Ohanes Okanay Okean Okechukwu Okguclu Okkas Okseniia Oksenija Okseven Oktaviya Okturemis Okturk Oktyabrina Okyalaz Olalla Olav Olca Oldag Olegario
Olek Oleksa Olexandr Olexij Olgha Olgierd Olia Olimpi Olimpiy Olivija Olus Omaca Omair Omana Omeir Omeljan Omiros Omosede Omriye Omur Onat Oncel Oncho Onel Ongay Ongen Onik Onofre Onsal
Onufri Onufriy Onuker Onurcan Onursu Onysym Opanas Opwonya Oqtay Oranli Orazio Orchyp Orcin Orduxan Oreste Orestis Orfeas Orfey Orfiye Orgun Orhidey Orhideya Oriana Orik Orleana Orlin
Ornella Orsolya Ortak Ortodoksi Ortrun Oruc Orxan Orysja Oryurek Osiyo Osogo Ossama Osvaldo Otay Otfried Othon Ottavio Ottfried Ottilia Ottokar Ottomar Ottone Ouanes Oussama Ovanes Over
Ovidio Ovun Owais Oymak Oyrania Ozakan Ozalpsan Ozansu Ozaslan Ozay Ozbay Ozbilek Ozbilge Ozcam Ozdal Ozdes Ozdil Ozdogdu Ozel Ozerdinc Ozertem Ozger Ozgul Ozgun Ozinal Ozioma Ozkent Ozkutlu
Ozlu Ozokcu Ozpetek Ozpinar Ozsozlu Oztek Ozturk Ozudogru Ozyurt Paca Pacho Pacifica Pagona Paisiy Paker Pakhom Pako Paksu Pal Palmi Paloma Palomina Palvira Pambe Panagia Panagiota Panagis
Panay Panayot Pancho Panda Pande Pandelis Panfilo Pankratiy Pankrtiyyan Pano Panoraia Panormitis Pantaley Pantazis Panteley Panteleymon Pantelia Pantelis Pantera Panto Pantoyla Pantyu Panya
Paoletta Paolina Parahod Paraschos Parashkev Parashkevan Parashkevitsa Paraskev Paraskeyas Paraskeyi Paressa Paride Parmen Parsa Parthena Parunka Parush Parvez Parvoletka Pasa Paschalia
Paschalis Pascual Pascuala Paskalia Pasko Paspanahil Pasqual Pastora Patapia Pati Patima Pato Patric Patriotka Patrizio Patroklos Patsa Patso Paulin Paulino Paulius Paun Pavao Pavelin
Paviliya Pavko Pavlik Pavlincho Pavlomir Paye Paylina Paylos Paysanias Paz Pehlil Pekkan Peko Pelageya Pelaji Pelay Pelayo Pele Pelina Pellegrino Pelopidas Pembesin Penchin Pencho Penko Peno
Penyu Peo Pepelota Pepino Pepislav Pepita Pepito Percho Peren Periana Perikal Perikleia Periklis Perinur Perisan Peristera Perlita Permun Persefoni Persiana Persiyan Pervaiz Pervane Pervine
Perviz Pesent Peshka Petikongres Petinka Petkan Peto Petraki Petrinel Petriyka Petromil Petromira Petrona Petrozar Petrushka Peychin Peycho Peyko Peyo Peyodon Peyolina Peytan Philippa
Philomena Piedad Pier Pierangelo Piergiorgio Piergiuseppe Pierina Pierluigi Piermaria Piero Pierpaolo Pierrette Pierrina Piersanti Pigi Pijus Pikria Pili Pina Pindaros Pinelopi Pirahmet
Piran Pirmin Piroska Placido Plamena Plinio Plodovitka Ploytarchos Polad Poleksina Polonca Polychronia Polychronios Polydora Polydoros Polykarpos Polykratis Polymnia Polyniki Polytimi
Polyvia Polyvios Polyxeni Polyzois Pompeo Pomponio Poncio Popobawa Porfirio Porfiriy Pothiti Povilas Poylcheria Poylia Pranvera Praskovya Pravda Praxitelis Presa Primitiva Primitivo Prina
Prochir Prodromia Prodromos Prokhir Prokhor Prokofiy Prokopios Proletina Promitheas Prostisveta Prov Prudencia Prudencio Puccio Pumbaa Punhan Pupi Purcek Purificacion Pyrros Qaadir Qaasim
Qabeel Qabil Qadar Qadeer Qadi Qadim Qahtan Qaim Qalib Qani Qanit Qaratel Qareeb Qaseem Qasid Qasif Qatadah Qawee Qays Qedir Qelender Qemal Qenire Qesem Qezenfer Qiyas Qizbes Qonce Qosqar
Quadir Qudamah Quddoos Qudoos Qudret Quique Quirino Qulam Qulu Qumru Qurban Qusay Qutaybah Qutb Qutub Quynh Raaghib Raahil Raakin Raamis Raamiz Raashid Raatib Rabah Rabb Rabbaanee Rabbani
Rabbiye Rabi Rabiah Rabit Racha Rachil Rachko Racho Radhee Radi Radia Radostka Radosveta Radvile Raees Rafa Rafail Rafan Rafay Rafee Rafeek Rafeeq Raffael Raffaela Raffaella Raffaellino
Raffaello Rafi Rafia Rafih Ragheb Raghib Rahat Raheel Raheem Rahiye Rahmet Raife Raimondo Raimundo Rainka Rakide Rallia Rallis Ramid Ramil Ramile Ramina Raminta Ramunas Ramune Ramzi Rancho
Randyu Rangel Ranieri Raphaela Rasate Rashidi Rashko Rasho Rasime Rati Ratko Rayana Rayhona Rayla Raynichka Rayu Rayyona Razi Raziye Rea Rean Rebihat Recepali Reda Refiqe Reggina Regulo
Rehile Rehime Reinald Reinaldo Reingard Reinhart Reinhilde Rem Remazan Remedios Remigio Remy Remziyye Rena Rengiya Rengul Reni Renzo Reqsane Reshoni Resmiyye Resulcan Reveka Revekka Revka
Revza Rexsende Reyes Reyhane Reyna Reynaldo Rezin Rezzak Ricciotti Rida Rifkiye Rigo Rigoyla Rim Rimante Rinaldo Ris Risalet Risasi Rishan Risto Ristya Riya Rizos Rizvan Robart Robby Rochdi
Rochus Rodamanthi Rodanthi Roderich Rodia Rodoflos Rodokleia Rodolfo Rogelina Rogelio Rogena Rohaan Rohat Roin Rojnu Rojus Rokas Roksan Rolandas Rolando Roldan Romaine Romel Romelina Romica
Romil Romoleta Romolo Romualdas Romulo Ronaldo Ronya Roqia Roque Rosalba Rosalija Rosalina Rosalinde Rosalva Rosanna Rosaura Roselina Roselinde Rosenda Rosendo Rosenka Rosetta Rosimir
Rosislava Rosita Roska Rosko Rosl Rosmarie Rossana Rostiana Rostimir Rostyslaw Roswita Rotraud Rotraut Rouven Rovsane Rovsen Roxane Roxani Roy Roympini Royo Roysa Rozaliia Rozalin Rozeta
Rozin Rozka Rozotsvet Rozsa Rrahim Rua Rubabe Rubani Ruben Rubeyda Rudolph Rufet Rufino Ruggero Ruggiero Rugile Ruhengiz Ruhide Ruhiu Ruhiyye Ruhsat Ruhshona Ruhugul Rukhsana Ruknettin
Rumaysa Rumeysa Rumislava Rungo Ruperta Ruperto Ruqayya Ruqiya Ruqiyye Rusalina Rusaliya Rusen Rusne Rusul Ruthild Ruwaihim Ruxsare Ruy Ruzhka Rym Ryma Ryte Rytis Ryurik Rza Saabir Saadat
Saadatu Saadiq Saafir Saahir Saaiq Saajid Saalih Saalim Saaqib Saariyah Sabahat Sabari Sabatino Sabbir Sabeeh Sabettin Sabih Sabihe Sabil Sabiq Sabir Sabire Saboor Sabur Saburah Sacha Sachar
Saci Sacide Sad Sadaka Sadao Sadaqat Sadeed Sadeti Sadia Sadije Sadiki Sadiman Sadittin Sadiya Sadiye Safia Safii Safina Safinaz Safiri Sagcan Sagit Sahat Sahdiye Sahibe Sahigul Sahil
Sahinbey Sahinder Sahir Sahlar Sahmar Sahmettin Sahnaz Sahnuray Sahoriya Sahveled Sair Sairah Saire Salimet Salina Salkin Salohiddin Salomi Salud Salurbay Salvi Samahat Samama Samanta Samiel
Samiha Samire Samoyil Samu Samuila Samurtay Samweli Samxal Samy Sanavber Sancak Sancar Sandalio Sandi Sani Sanije Sanjar Sanka Sanli Sante Santos Sanur Saood Sapfo Sarabi Sarafina Sarantis
Saraya Sargin Saricabay Sarina Sarita Sarmenka Sarpkin Sarra Sarunas Sarvan Sarya Sati Satia Satrettin Saturnina Saturnino Saulius Sauti Savak Saveliy Saverio Savestina Savki Savni Savvatiy
Savvoyla Sayali Saydam Saygin Sayin Sayrak Sazime Seadet Sebahtin Sebastiano Sebastijan Sebattin Sebigul Sebire Sebla Sebuhi Secgul Secme Sedaqet Sedefcho Sedife Sefi Sefiqe Sefiye Sefure
Segismundo Segun Seha Sehamet Sehel Sehla Sehreban Sehrebanu Sehza Sejda Sekim Selaheddin Selatin Selcen Seler Selime Seline Selini Selivan Seliverst Selmin Selvije Semat Semaye Semed
Semenarka Semina Semine Semir Semrin Semsettin Semsinisa Semsiyye Senan Sencar Sendogan Seniha Senkal Senko Senuber Seracettin Serafeddin Serafeia Serafeim Serafet Seraina Serda Serefeddin
Sereina Serencam Serezli Serfinaz Sergelinka Serhatmehmet Serine Seriyye Serma Serman Sernur Serol Servinaz Serxan Seslav Sevan Sevar Sevasti Sevastiani Sevastianos Sevastin Sevastyan Sevcan
Sevdalin Sevdan Sevdelina Sevdi Sevdinar Seve Sevelin Severiano Severino Severo Seveta Sevgen Sevginur Sevican Sevinch Sevindik Sevketfeza Sevla Sevsevil Sexavet Seydo Seyfeddin Seyfulla
Seyhan Seyithan Seymur Seyran Seyyide Sezal Sezginbas Shahina Shahnoza Shahzad Shahzoda Shaip Shamsuddeen Shana Shani Shania Shanko Shanou Sharifullah Sharo Shawana Shefqet Sheherezada Shehu
Sheki Shena Shenko Shenol Sheyna Shibil Shida Shider Shinka Shinko Shino Shipchan Shirko Shishman Shkodri Shmilo Shmulyu Shoaib Shohjahon Shohrux Shpilko Shtarban Shtarkan Shtedra Shtedrin
Shtedyu Shtefaniya Shteki Shteno Shtenyu Shteriana Shterion Shteriyan Shterko Shtero Shteryu Shtiliyan Shtilyan Shtilyanka Shtiryan Shtono Shttarban Shttarkan Shttilka Shturk Shukrona Shusho
Sibila Sibilla Sibille Sibylla Sidar Side Sider Sidiqe Sidoniya Sieghard Siegmar Siegrid Siegried Siegrun Siegward Sien Siena Sifa Sifonya Sigfrido Sigfried Sigita Siglinde Sigmar Siku
Silagi Silantiy Silanur Silva Silvano Silvestar Silvestre Silvestro Silvi Silviyan Silvo Silyan Silyana Simber Sime Simonetta Simten Simuzer Sinklitikiya Sinowij Sintiya Siper Sirac Siranoys
Sirap Sirivan Sirman Siro Sirriye Sirzad Sisoya Sitare Siti Sittik Sivi Sixi Siylihan Skakalka Skolastika Sladjana Sladoledka Slatoslawa Slav Slavdo Slave Slaveya Slaveyko Slavi Slavil
Slavisa Smaragda Smehoterapiya Smilte Smirna Snezhinka Snischana Socorro Sofiane Sofiya Sofiyka Sofoklis Sofronia Sohaila Soheil Sohret Sokmen Sokratis Sol Solene Soliha Solma Solmaz
Somadina Somtochukwu Sonad Sonata Songurkan Sonnur Sopia Sorjan Sosima Sosimo Sotiria Sotirios Sotiris Souma Soumia Sovket Soydaner Soykan Soykut Soyler Soyltana Soymela Soyselcuk Sozer
Sozon Sozoysa Sparti Spas Spasena Spasiyana Spilios Spirela Spozhmai Spyranna Spyridon Spyridoyla Stamatina Stamatios Stamatis Stamatka Staniela Stanimirka Stanislaus Stanka Stasha Stavisara
Stayros Stayroyla Stefani Stefanija Stefica Stelina Stellios Stergiani Stergianno Stergios Steyana Stilla Stoimena Stoletka Stoyanka Styliani Stylianos Suayp Subhan Subutiye Sucaettin
Suceddin Sudabe Sugra Suheyda Sukri Sukufe Sukur Suleyla Sulhi Sumayya Sumerya Sumeyye Sunel Suner Sungara Suphi Sureyya Susam Susanita Susann Suse Susen Suvari Suzer Suzi Svetlomir
Svetlomira Svetlyu Svezha Svidna Svobodka Svyatopolk Svyatoslav Swala Swetosar Swjatoslawa Sylke Sylvana Sylvester Sylvio Symela Symeon Symeoni Symeonia Symon Synowij Szilard Szilveszter
Szilvia Taahaa Taahir Taaj Taalib Taamir Taanish Taariq Tabassum Tabish Taciddin Tacnur Tadas Tadeen Tadeja Tadeo Tafazal Tagangul Tahawwur Taheem Tahmaseb Tahmeed Tahmid Tahoor Tahseen
Taial Taimur Taisir Taisiya Taj Taja Tajammal Tajammul Tajudinn Tajus Takatifu Talayer Talhah Tali Talib Talibe Tamanna Tamari Tamasa Tamaydin Tambika Tamilla Tamu Tan Tanak Tanbay Tandogdu
Tangul Tanhan Tanimu Tanir Tanpinar Tanses Tansev Tansig Tanya Tanyolac Tanyu Taranci Tarfaan Tariyel Tartis Tarzicius Tasar Tashimira Taskan Tassilo Tasvir Tatu Tatyana Tautvydas Tawkeel
Taxiarchia Taxiarchis Taxiarchos Tayaydin Taygan Taylak Tayyibe Tayyip Teber Tecimer Tecla Tehmine Tekbay Tekecan Tekiner Teklay Teknaz Teksoy Telefonka Telemaco Telim Telman Telmo Telse
Temime Temir Temira Temirhan Temistocle Temizkal Temucin Tenvir Tenzin Teobaldo Teodosi Teodosio Teodosiy Teodoslav Teodostin Teofilo Teohar Terane Tercan Tere Terentiy Teresita Terez
Terpsichori Tervel Tesa Tesfamariam Tevs Teybet Teymur Teymuraz Teymurcin Tezol Thabiti Thaddaus Thalassini Thaleia Thalis Thang Theano Theda Thekla Themis Themistokleia Themistoklis
Theocharis Theocharoyla Theodosia Theodosios Theodosis Theodoti Theodoyli Theodoylos Theofania Theofili Theofilos Theofrastos Theofylakti Theofylaktos Theokleia Theoklitos Theologia
Theologos Theoni Theophil Theopisti Theopistos Theotokis Theres Theresia Thetis Thiago Thinhinane Thiresia Thiseys Thomais Thoralf Thoykydidis Thrasyvoylos Tiburcio Ticen Tiffany Tigin
Tigroni Tiha Tiho Tihol Tihon Tikhon Tilemachos Tiliana Tilly Tilmann Timcho Timofey Timotey Timothea Timotheos Timurtas Tinal Tincho Tirdad Tisa Tishk Tisho Titas Tivadar Tiziana Tiziano
Toan Toaneta Todomirka Todoraki Todorin Todorina Tofiq Togan Togrul Toker Tokimir Tokoz Toktug Tola Tolek Toliana Tolonbay Tolyu Tomasa Tominka Tommaso Tomris Tomurcuk Tona Toncho Tonguc
Tonia Tonimir Tonino Tonislav Tonitsveta Tono Topalko Topolko Topuz Toralf Torel Torhan Toribio Torquato Toshka Totko Totso Totyu Tovuz Toy Trajce Trapka Traudl Trendafila Triantafylli
Triantafyllia Triantafyllos Trifonka Trini Trinidad Triseygeni Trochym Trokhym Trosha Trufana Tryfon Tryfonia Tsaki Tsampika Tsampikos Tsaneta Tsetsa Tsocho Tsola Tsonya Tsonyu Tsotso
Tsvetana Tsvetelina Tsvetilena Tsvetlina Tsvetoliliya Tsvetyana Tuere Tufani Tufka Tugcan Tugce Tugrulhan Tugtas Tukelalp Tukezban Tukufu Tule Tullio Tulun Tumkurt Tuncboga Tunckilic Tung
Tunguc Tunzale Turabi Tural Turane Turcan Turcein Turkalp Turkane Turkmen Turknur Turxan Tutkucan Tutkun Tuyug Tuzeer Tuzenur Tverdislav Tvorimir Tymon Tzanetos Tzeni Ubaadah Ubadah Ubaid
Ubaidah Ubaldo Ubay Ubayd Ubaydullah Uberto Ubeydullah Ucan Ucbeyi Ucgul Udeera Ufukay Ugan Uge Ugne Ugo Ugolino Ugurkan Ugurtan Uhban Ujamaa Ujunwa Ulakbey Ulfat Ulises Ulker Ulkudes Ulkum
Ullrich Ulu Uludag Ulugbey Uluman Ulutay Ulyan Umaarah Umair Umande Umberto Ummahan Ummahani Umman Ummet Ummu Ummuhan Umoja Umray Umusan Umutcan Undine Unek Unlen Unsever Unubol Uraltay
Urbano Urfan Urfettin Urhan Urima Urper Urrab Ursa Ursina Ushan Ushangi Ushindi Usiku Usman Ustun Utkucan Utz Uyanser Uygun Uzbay Uzer Uzima Uzsoy Vacibe Vafir Vagia Vagiani Vahar Vahittin
Vaida Vaidas Vaios Vakare Vaklina Vakris Valantis Valanto Valeh Valerij Valerio Valerios Valeriy Valeriya Valero Valeryan Valeska Valo Valya Vangeliya Vanuhi Vaqif Varbunka Vardis Varfolomey
Varfolomii Vargin Varlaam Varlik Varsamia Varsamos Varta Vartholomaios Vasare Vasenka Vashilya Vasif Vasileia Vasileios Vasiliy Vasilka Vaska Vassilios Vatsa Vatslav Vaysal Vazeh
Vazkreseniya Veatriki Vechko Vecide Vefadar Vefia Veis Vejune Veliana Velinna Velissaria Velissarios Velitdin Veliyanka Venancio Venchislava Venda Venedikt Venedykt Venetia Venetios
Venetsiya Veniiamyn Venislava Venizelos Vepkhvia Verde Verim Verislava Veroniki Veselin Vesislav Veso Vespasiyan Vetko Vetsa Vezat Vezhda Vezrife Vicenta Vicho Victoriano Victorino Vidadi
Vidal Videlin Viden Vidima Vidin Vidoe Vidoslav Vidyu Vigalot Vigilija Vigo Vihar Vihren Vihroni Vikenti Vikentia Vikentios Vikentiy Vilayet Vildane Vilhema Vilian Vilislav Vilius Viliya
Viliyan Vilizar Vilizara Vilte Vincentio Vinchentso Vinetu Vinh Vinicio Vinko Vino Vinsant Violet Violin Virgilio Viridiana Virzhiniya Visha Vishetin Vishka Vishnyu Visitacion Vissaria
Vissarion Vitalija Vitko Vitlyan Vitomir Vitomira Vitosh Vittoria Vittorio Vladelina Vladilen Vladimiros Vlas Vlasia Vlasios Vlasis Vlora Voditsa Volkhard Volodymyra Voynka Vrasidas Vreneli
Vrysiis Vsemil Vula Vuqar Vurgun Vusal Vusale Vyron Vysheslav Vytautas Vyte Waahid Waail Waajid Waceera Wadood Wadym Wafeeq Wafi Wafiq Wahab Wahb Wahban Wahhaab Wahhaaj Walfried Walli Wally
Waltraut Waltrud Wamwema Warfolomij Waridi Waseme Wassim Wasylyna Weldegebriel Weldemichael Wenedykt Wenijamyn Wenke Wigbert Wilfredo Willfried Willibald Willibert Wiltrud Wioletta Woldemar
Wolfhard Wolodymyra Wulf Xaleddin Xalid Xalide Xaliq Xalise Xamis Xanim Xankisi Xanlar Xanthi Xanthippi Xanthos Xatire Xelil Xeni Xenofon Xeyal Xeyale Xeyyam Xhemajl Xiomara Xobeen Xolid
Xosrov Xudaverdi Xudayar Xudu Xumar Yaaseen Yablen Yablenka Yacho Yadid Yadigar Yael Yafi Yafir Yaghnam Yagin Yagizkurt Yagoda Yagodin Yahia Yahsi Yahsikan Yahyaa Yaiza Yakim Yakinthi
Yakinthos Yako Yakob Yakobo Yakoslav Yakov Yakub Yalazabay Yalin Yalislava Yaltirak Yamar Yameen Yamin Yan Yanachko Yanadin Yanaki Yanakin Yanche Yancho Yane Yanedin Yaneg Yanek Yani
Yanichko Yanick Yaniel Yanik Yanimir Yanina Yanis Yanislav Yanislaviya Yanka Yanki Yanko Yankul Yann Yano Yanomil Yantar Yantsislav Yanuariy Yanush Yaqeen Yaqoot Yaqub Yar Yaram Yarcho Yargi
Yarka Yarno Yaromir Yaropolk Yartse Yaryu Yasaar Yasan Yasattin Yaseen Yasef Yasemen Yasen Yasena Yashar Yashem Yashka Yasho Yashon Yasina Yasinta Yasmina Yastreb Yatan Yatana Yathrib Yatso
Yaver Yavor Yavora Yawar Yawer Yayak Yazeed Yazganalp Yazgul Yazo Yegane Yehya Yekbun Yekda Yelesen Yeneral Yeno Yepelek Yeraz Yeremiya Yergha Yertan Yesica Yesil Yesoob Yessica Yetisal
Yildir Yilma Ylenia Yoan Yoana Yoanna Yoel Yohane Yohanna Yoil Yoko Yolal Yolina Yoliyan Yolko Yona Yonetmen Yonika Yordanka Yoruc Yosma Youba Youcef Yousra Yovan Yovanka Yovcho Yovitsa
Yovko Yovo Yovro Yovtso Yozhi Ypapanti Yucelen Yugi Yulian Yuliena Yuliy Yuliyan Yumun Yunona Yunt Yurdan Yurdanur Yurdaser Yureed Yurita Yuriy Yurtguven Yurtseven Yurttas Yusif Yustianna
Yustin Yustinian Yuvenaliy Yvan Yvonni Zaafir Zaahid Zaahir Zaakir Zacarias Zacharenia Zacharoyla Zackariya Zaeem Zaeka Zafa Zafeer Zafeiria Zafeirios Zafeiris Zafrul Zahaar Zahari Zaharin
Zaharinka Zaheer Zahfer Zahi Zahnya Zaho Zahri Zahro Zahrun Zahur Zaib Zaituni Zakariyo Zakia Zakir Zakiyaxon Zaliha Zamin Zamiq Zampeta Zampia Zango Zanka Zanko Zapryan Zarar Zarengiz Zari
Zauqi Zavarin Zaven Zaweel Zayan Zaynab Zayyir Zdravcho Zdravelin Zdravelina Zdravets Zduhostina Zebirce Zef Zehranur Zejnepe Zekayi Zekeriyye Zelha Zemfira Zemichael Zemine Zemyna Zemzem
Zengin Zennun Zenta Zerdad Zerdust Zeride Zerif Zerife Zernigar Zevlude Zewad Zeynal Zeyneb Zeynegul Zeynelabidin Zeyno Zeynulla Zgura Zhaklin Zhana Zhanin Zhara Zhelyazka Zhenia Zhenimira
Zheyna Zhichka Zhiva Zhivomira Zhorka Zhuliana Zibeyde Zika Zilfa Zimran Zinet Zinko Zinnura Zinnure Zinon Zinovi Zinovios Zinoviy Zisoyla Zivko Ziyaettin Zlateya Zlati Zlatil Zlatimir
Zlatiyan Zlato Zlatogor Zlatoslav Zlatoslava Zlatotsvet Zlatozar Zmarai Zohre Zoi Zoichka Zoraida Zoral Zsanett Zsigmond Zsuzsanna Zuba Zufer Zuheyla Zuhri Zulbiye Zuleyxa Zulfiyye Zulfuye
Zulgarni Zumaridi Zumre Zumrud Zuwayhir Zuwena Zuzichka Zvezdan Zvezdemira Zvezdin Zvezdislav Zvezdiyan Zvezdolet Zvezdomir Zvonka Zwatie Zygimantas Əbdul Əcebnaz Ədalet Ədibe Əflatun Əhed
Əhliman Əjder Əkber Əkrem Əlekber Əlesger Əli Əliekrem Əlis Əmin Əmine Əmir Əntiqe Ənver Ərtogrul Əsger Əsmer Əsref Əyyub`;
