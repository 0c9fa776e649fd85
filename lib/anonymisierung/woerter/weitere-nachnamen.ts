/**
 * More surnames, one spelling each; looked up after nachnamen.ts.
 * Written without accents (see falten.ts). Own collection, and names of @faker-js/faker (MIT, Copyright (c) 2022-2025 Faker); words that
 * German has as well are left out.
 */
export const WEITERE_NACHNAMEN = `
Abaci Abadan Abadzic Abadzija Abalioglu Abashidze Abazadze Abazovic Abbosov Abbosova Abdulahadyev Abdulahadyeva Abdulazimov Abdulazimova Abdulazizov Abdulazizova Abdulboriyev Abdulboriyeva
Abdulhafizov Abdulhafizova Abdulhakimov Abdulhakimova Abdulhayov Abdulhayova Abdulholiqov Abdulholiqova Abduljabborov Abduljabborova Abduljalilov Abduljalilova Abdulkarimov Abdulkarimova Abdullatifov
Abdullatifova Abdullayeva Abdulmalikov Abdulmalikova Abdulqahhorov Abdulqahhorova Abdulqodirov Abdulqodirova Abdulvahhobov Abdulvahhobova Abdulvaliyev Abdulvaliyeva Abdulvohidov Abdulvohidova Abeyta
Abicht Abodunrin Abrahamyan Abramashvili Abramovic Abramow Abramowa Abrego Abreu Abshilava Abuseridze Acanski Acevedo Acheampong Achkinadze Acic Acikalin Acikgoz Acimovic Acin Ackermann Aclan Acosta
Acuna Adadevoh Adal Adamczak Adamczyk Adame Adamek Adamiak Adamiec Adamovic Adamowicz Adamski Adamus Adanir Adanski Adasevic Adebisi Adegbite Adegboye Adelakun Adelusi Ademayowa Ademiluyi Ademola
Adeniyan Adeoluwa Aderibigbe Aderinsola Aderogba Aderonke Adesina Adesiyan Adewale Adewunmi Adewura Adeyemo Adic Adivar Adomah Adomako Adongo Adorno Adu Adusei Adutwum Aebi Afanasew Afanasewa Afirifa
Afoakwa Afolabi Afolayan Afonja Afunku Agafonow Agafonowa Agaoglu Agboola Agirbas Agostini Agosto Aguayo Aguilar Aguilera Aguirre Aguridic Agyapong Agyare Agyei Agyemang Ahic Ahlke Ahmetspahic Ahortor
Ahrenberg Ahrorov Ahrorova Aidara Aigbiniode Aigner Ajakaiye Ajao Ajayi Ajewole Ajvazovic Akal Akalin Akan Akar Akay Akaydin Akbaba Akbulut Akcal Akcali Akcan Akcay Akdag Akel Akerele Akgoz Akgul
Akgun Akhalbedashvili Akhalkatsi Akhvlediani Akifovic Akinrinola Akintade Akisik Akkan Akkas Akkaya Akkoc Akkor Akkoyun Akkoyunlu Akmalov Akmalova Akman Akoto Akowua Akpinar Akramov Akramova Aksakal
Aksam Aksel Aksenow Aksenowa Aksentic Aksentijevic Aksic Aksin Aksit Aksovic Aktas Aktay Akyeamfuɔ Akyeampong Akyel Akyena Akyerεko Akyildiz Akyurek Akyuz Alabi Aladic Aladzic Alakovic Alanis Alaniz
Alanovic Alarcon Alargic Alavanja Alavantic Alba Albu Albuquerque Alcala Alcantar Alcaraz Aldea Aleksandrow Aleksandrowa Aleksandrowicz Aleksanyan Alekseew Alekseewa Aleksic Aleman Alev Alexandrescu
Alfaro Alfermann Alicea Alici Alicic Alidi Aligbe Alih Alija Alikavazovic Alisherov Alisherova Aliyev Aliyeva Alizadeh Aljancic Alkaya Alkhamis Alkovic Allgeyer Almanza Almaraz Almasac Almeida Almonte
Alniacik Aloba Alonzo Alparac Alpman Alpugan Altamirano Altinay Altinbas Altinel Altinisik Altinok Altintas Altiok Altun Altuntas Aluga Alvarado Alvarez Alves Alyanak Amado Amador Amaechi Amann Amaral
Amaya Amilakhvari Ammann Amo Amoa Amoako Amoasi Amorim Ampadu Ampofo Amponsah Amrein Anasov Anasova Anaya Andelic Andelkovic Andesilic Andic Anding Andonov Andonovic Andorful Andrade Andreew Andreewa
Andrejevic Andrejic Andrejin Andrekovic Andriska Andrukhovych Andrzejczak Andrzejewski Anggreny Anguiano Angulo Anisimow Anisimowa Anjos Ankra Anokye Ansa Antadze Antczak Antonic Antonovic Antonow
Antonowa Antovic Antunovic Antusevic Antwi Anucin Anusic Anvaryev Anvaryeva Aparicio Apitz Apodaca Aponte Apostol Appia Aragon Arakelyan Arana Aranda Arap Araujo Arce Archipow Archipowa Archuleta
Ardelean Ardeleanu Arellano Aremu Arendt Arens Arevalo Arguello Arhanic Arias Arican Arig Arikan Arlovic Armas Armendariz Armenta Armijo Arndt Arpasi Arredondo Arreola Arriaga Arroyo Arsenic Arsic
Arslanoglu Arslonov Arslonova Arteaga Artemew Artemewa Aryee Asadanin Asadov Asadova Asadullohyev Asadullohyeva Asamoa Asamoah Asanin Asare Asatryan Asceric Aschenbroich Asci Asenso Ashkareli Asiama
Asiedu Asik Asikoglu Asilbekov Asilbekova Asimi Askraba Askrabic Aslamazishvili Aslanoglu Asonja Aspanidze Assmus Assuncao Astafei Atakol Atalik Atan Atanda Atasever Atay Atencio Ates Atici Atik Auer
Augustyniak Avagyan Avalishvili Avalos Avazneli Avazyev Avazyeva Avcioglu Avetisyan Avila Aviles Awdeew Awdeewa Awodiran Awolowo Awuah Axmann Ayala Ayandokun Ayaydin Aybar Aycan Ayisat Aykac Ayobami
Ayoola Aytek Ayvazyan Ayverdi Azamatov Azamatova Azdajic Azevedo Azic Azinic Azizov Azizova Baa Baafi Baah Baarck Baawia Babac Babali Babalj Babalola Babaoglu Babarogic Babatunde Babatz Babayan Babic
Babin Babou Babovic Babtunde Babukh Baburic Baca Bacalo Bachei Bachmann Baciu Badane Badea Bademci Badiane Badillo Badji Badjuk Badu Baez Baeza Baganz Baghdasaryan Baginski Bahena Bahl Bahodirov
Bahodirova Bahriddinov Bahriddinova Bahromov Bahromova Bahun Bajcetic Bajcic Bajer Bajsanski Bak Bakal Bakan Bakaran Bakare Bakarec Bakhoum Bakhtadze Bakhtiyorov Bakhtiyorova Bakirci Bakircioglu Bakos
Bakowski Balabanovic Balabukh Balabukha Balajic Balakun Balan Balasevic Balaskovic Balat Balaz Balazevic Balcer Balcerzak Balci Balck Balderas Balesevic Baleta Baletic Balevic Balincic Baljak Balkow
Ballesteros Balli Balnuweit Balog Balogh Balogun Baltin Balytska Balytskyi Bambula Bamidele Bamiloye Bamisebi Banach Banas Banasiak Banasik Banda Bandera Bandic Bandl Banic Banica Banicevic Banjac
Banjak Banjalic Banjari Banov Banse Banuelos Baptista Barajas Baranjec Baranovska Baranovskyi Baranow Baranowa Baranowski Baranski Baratashvili Barbarosoglu Barbosa Barbulescu Bardavelidze Bardek
Barela Baretta Barinic Barisic Barna Barosevcic Barosevic Barr Barragan Barraza Barrera Barreto Barrientos Barrios Barros Barseghyan Barta Bartczak Bartels Barth Bartkowiak Bartnik Bartosik Bartulin
Barylla Basara Basaran Basaric Baseda Bashuk Basmaci Basoglu Bastac Bastajic Batista Batnozic Bato Battig Battke Bauermeister Baumeister Baumgartner Baur Bauschinger Bauschke Baykam Bayraktar
Bayraktutan Baysoy Beavogui Becerra Beckel Beckmann Bedan Bedianidze Bednarczyk Bednarek Bednarski Bednarz Beele Beer Beggerow Beh Behr Behruzov Behruzova Beissmann Bejan Bekavac Bekcic Bekdik
Bekjarev Bekmurodyev Bekmurodyeva Beko Bekonja Bekovac Bektasoglu Bekvalac Belcar Belcevic Belenzada Belic Belivuk Beljaew Beljaewa Beljakow Beljakowa Bello Belojevic Belopoljac Belosevac Belosevic
Belousow Belousowa Belovic Belovljev Belovukovic Below Belowa Belozerow Belozerowa Beltran Belz Benakovic Benavides Benavidez Bender Benitez Benner Benninger Benz Benzing Berak Berberoglu Berdnyk
Berends Beribak Beridze Bermudez Bernal Bernasconi Bernatovic Berning Berrios Bertenbreiter Beruashvili Beserler Besikci Besok Bespalow Bespalowa Betancourt Bethke Betschart Betz Beutelspacher Beye
Beyer Bezhanishvili Bialas Bialek Bialkowski Biba Bicakci Bicanin Bicer Bichler Bickel Biedermann Biedrzynski Bielak Bielawski Bielecki Bieler Bielert Bielski Bienasch Bienias Bieniek Bienkowski Bieri
Biernacki Biernat Biesenbach Bigdeli Bildik Bilen Bilgen Biljan Bilogravic Bilolyev Bilolyeva Bilopavlovic Bilski Bilych Bircakovic Bircanin Birinci Birjukow Birjukowa Birkemeyer Birlik Biro
Birtasevic Biteye Bittner Bivolarevic Bizetic Bizumic Bjelanovic Bjeletic Bjelic Bjelica Bjelicic Bjelinic Bjelivuk Bjelja Bjeljac Bjelkic Bjelobaba Bjelobrk Bjeloglav Bjelogrlic Bjelojevic Blacanin
Blaga Blanco Blaschek Blaskovic Blassneck Blaszczak Blaszczyk Blatancic Blazanovic Blazevic Blinow Blinowa Bloch Blochin Blochina Blum Boadi Boadu Boahen Boakye Bobeta Bobinac Boboc Bobrow Bobrowa
Boburov Boburova Bobylew Bobylewa Bochenek Bocic Bockai Bocokic Boda Bodea Bodian Bodiroga Bodnar Boduroglu Bogdan Bogdanow Bogdanowa Bogdashin Bogenrieder Bogisavljevic Bognar Bogoljubovic Bogosavac
Bogucki Bogusz Bogvelishvili Bohge Boiarchuk Bokanovic Bolat Bolatli Bolkovac Bolliger Bolm Bolschakow Bolschakowa Bolta Boltic Bolukbas Bolunovic Bomestar Bona Bonderovic Bondzic Bonilla Bonisch
Bonsra Bonsu Boratav Borbely Borcanin Boretska Boretskyi Borgschulze Borilovic Borincevic Borisavljevic Borisow Borisowa Bork Borkovacki Borkovic Borkowski Bormann Borner Bornscheuer Borochko Boros
Borovac Borovska Borovskyi Borowiec Borowski Borrego Borrmann Borsch Boruschewski Bosanac Bosancic Bosiljcic Bosiljkic Bosiljkovic Bosler Bosshard Bota Botello Botezatu Botiryev Botiryeva Botkoveli
Bottner Bourrouag Boxhammer Boyaci Boyde Boz Bozalo Bozanic Bozanovic Bozdok Bozdokov Bozek Bozicanin Bozicic Bozickovic Bozkir Bozoglu Bozsik Bradvic Braga Bragin Bragina Brahaj Branco Brandis
Bratojevic Bratonozic Bratovic Bratu Bravo Brdanin Brdovic Brehmer Breitenstein Breskovic Brettschneider Breu Breuer Brezancic Brezo Brezovac Brezovnjacki Briesenick Bringmann Brinjak Brinkmann
Briones Briseno Brisuda Brito Brix Brkanovic Brkic Broda Broening Bromme Brosch Bruckmann Bruggmann Bruhns Brun Bruns Brytska Brytskyi Brzezinski Brzozowski Buac Buaca Bubalo Bucakli Bucalo Bucalovic
Bucanin Buchele Buchrucker Buckalovic Buczek Buczkowski Buczynski Buda Budai Budzinski Budzynski Bueno Buhlmann Bujak Bukowski Bulaja Bulat Bulatovic Buljat Buljin Buljubasic Buljugic Bulovan Bultmann
Bunea Bungener Bunjes Bunoza Bunusevac Burani Burazer Burazor Burdak Burevic Burgic Burgos Burhonov Burhonova Burkhardt Burklein Burlacu Burmeister Burmylo Burow Burowa Burri Buruk Burzynski Busak
Busari Buschbaum Busemann Busetincan Buslaver Bussmann Bustamante Bustos Butarevic Butko Buttner Bykow Bykowa Byrd Caballero Caban Cabrera Cabro Cacciamani Cace Cadena Cagiran Cajka Cajko Cajner
Cajzler Cakir Caldera Calderon Caleta Calvillo Camacho Camagic Camarillo Camdali Camdzic Campos Canaki Canales Cancar Candelaria Candrlic Cano Cantu Capanoglu Capek Capkunovic Caprnjic Caraballo
Carapic Carapina Caravesa Carbajal Cardenas Cardona Cardoso Caric Carlsohn Carmona Carneiro Carnic Carovic Carranza Carrasco Carrasquillo Carreon Carrera Carrero Carrillo Carrion Cartl Carvajal
Carvalho Casanova Casares Casarez Casas Casillas Caspari Caspers Castaneda Castellanos Castillo Castro Catalbas Catalinac Catana Catic Cavalic Cavaljuga Cavazos Cavdarevic Cavic Cavlina Cazacu Cazares
Ceballos Cebula Cedillo Cehmajster Ceja Celar Celebija Cenan Cengija Centeno Cepeda Cerda Cerkasin Cervantes Cervantez Cevik Chabukashvili Chacon Chanturia Chapa Chapron Charelidze Charitonow
Charitonowa Chavarria Chavchavadze Chavez Chervonii Chibike Chibuike Chibukhashvili Chidozie Chikhradze Chikovani Chioreli Chiriac Chirila Chirita Chivu Chkhvimiani Chmiel Chmielewski Chmura Chochlow
Chochlowa Chojnacki Chojnowski Chokheli Cholewa Choloqashvili Chrzanowski Chubinidze Chudzik Chumburidze Cichocki Cichon Cichy Cicmak Cierpinski Ciesielski Ciesla Cieslak Cieslik Cikota Cilikan
Cimbaljevic Cimerman Cimesa Cintron Ciocan Cipanj Cisar Cisneros Ciss Cissokho Ciszewski Clare Clarius Cleem Cleve Cobanovic Coelho Cojocaru Cokov Colak Colakovic Colanic Colina Collado Collazo Colon
Colunga Coly Coman Conceicao Conrad Constantinescu Contreras Corak Cordero Cordes Cordova Corekci Cornea Cornejo Cornelsen Coronado Corral Corrales Correa Correia Cors Cortes Cortez Cosma Costea
Cotthardt Cotto Covaci Covarrubias Cozma Craciun Crespo Cretu Crisan Cristescu Crnogaj Croitoru Cronjager Crosskofp Csapo Csonka Csordas Cucu Cudina Cuellar Cukalac Cukalovic Cukic Cukovic Cukteras
Culibrk Cunha Curiel Cuslovic Cvagic Cvetkovic Cvetljanin Cvetojevic Cvetuljski Cvijancevic Cvijanovic Cvijetic Cvijetinovic Cvijic Cvjeticanin Cybulski Cygan Czaja Czajka Czajkowski Czapla Czarnecki
Czech Czechowski Czekaj Czerniak Czersky Czerwinski Czyz Czyzewski Daako Dabcevic Dabek Dabic Dabizljevic Dabkowski Dabnjak Dabo Dabovic Dabrowski Dackovic Dacovic Dadiani Dadic Dafunic Dagdas
Daglaroglu Dagovic Dahm Dahmen Daimer Daisevic Dajic Dajlic Dalkiran Dalleaste Damaske Damljanovic Danciu Danenhauer Danilow Danilowa Danneberg Danso Danylko Danylyshyn Danylyshyna Darazac Darbaiseli
Darteh Dartey Dascalu Dasic Datuashvili Daub Daubner Daudrich Daum Dauth Dautzenberg Davidovic Davila Davitishvili Davronov Davronova Davtyan Dawydow Dawydowa Deak Debowski Debski Dec Deckert Dedanski
Dedejic Dedijer Deerberg Dehmel Deja Dejanovic Dekanoidze Dekany Delacruz Delafuente Delagarza Delalic Delao Delapaz Delarosa Delatorre Deleon Delgadillo Delgado Delonge Delrio Delvalle Dembele
Demchyshyn Demchyshyna Dementew Dementewa Demirbas Demirel Demkiv Dengler Denisow Denisowa Denkel Denner Denzinger Dera Derr Dertmann Dethloff Deuschle Devald Devedzic Devetak Devrnja Diaby Diack
Diaconescu Diaconu Diagne Diakhate Diamanka Diao Diatta Diattara Diaw Diawara Diaz Didukh Dieckmann Diedhiou Diedrich Diekmann Dieme Dienel Dieng Dietz Dietzsch Dieye Diezel Dilla Dilmurodyev
Dilmurodyeva Dimcevic Dimcic Dimic Dimitric Dimitrijevic Dimitrovski Dimkic Dimkovic Dimnjasevic Dimovic Dimsic Dinca Dingarac Dingelstedt Diome Dione Diongue Diouf Dioum Dippl Dittmann Dittmar
Dittmer Divald Dix Diyorov Diyorova Dizanov Dizdar Djak Djatschkow Djatschkowa Djetka Djitte Djokoto Djurasek Dlugosz Dmitriew Dmitriewa Dmytruk Dmytryshyn Dmytryshyna Dobaj Dobbrunz Dobel Dobler
Dobosz Dobre Dobrescu Dobrilovic Dobrinkovic Dobrosavljevic Dobrowolski Dobrzynski Dogaru Dohring Dokonal Dokoza Dolaberidze Dolacek Dold Dolovic Domagala Domanovic Domanski Domazet Dombrowski
Domingues Dominguez Dominiak Domisevac Domjan Domljan Doncic Dondur Donevic Donie Donkor Dopsa Dopuda Doric Doring Dorofeew Dorofeewa Doronin Doronina Doronjski Dorontic Doskoczynski Dovhalevska
Dovhalevskyi Dovudov Dovudova Doza Drabik Drac Dracic Draganovic Draghici Dragic Dragin Dragoi Dragojlov Dragu Drakcic Dramlic Draskovic Drca Drcelic Drees Drenjacevic Dresevic Dressler Drews Drinic
Drinjak Drljaca Drljan Drmanac Drmanovic Drmoncic Drozd Drozdow Drozdowa Drozdowski Drozdz Drvarevic Drvenica Drzewiecki Duah Dubiel Dubravec Duck Duda Dudas Dudek Dudziak Dudzik Dudzinski Duenas
Dugac Dugaja Dukovac Duma Dumanjic Dumitrache Dumitrascu Dumitrescu Dumitriu Dumnic Dupan Durak Duran Durdynets Durmaz Dusenkalkar Duszynski Duta Dutkiewicz Duygulu Dvali Dvizac Dvokic Dvoranac
Dwamena Dyett Dylus Dzakmic Dzakula Dzal Dzanija Dzenopoljac Dzepina Dziedzic Dzigumovic Dzigurski Dzikic Dzinic Dziuba Dzodanovic Dzokoto Eberhardt Ebubechukwu Echevarria Eckhardt Edisherashvili
Edorh Edun Effler Efimow Efimowa Efremow Efremowa Egbochukwu Egeli Egelja Egeljic Egeric Eggenmueller Eghiazaryan Egic Egli Egorow Egorowa Ehm Ehmann Ehrig Eichenberger Einert Eisenlauer Ekici Ekpo
Eksioglu Ekwueme Elbekov Elbekova Elciboga Eldorov Eldorova Elebiyo Eleyth Elicin Eliozashvili Eliseew Eliseewa Elizbarashvili Elizondo Elmastasoglu Elmurodyev Elmurodyeva Elnurov Elnurova Elss
Elyorov Elyorova Emeljanow Emeljanowa Emert Emmelmann Enache Ene Engelmann Enriquez Eplinius Erbay Erbulak Ercetin Erdmann Erez Erginsoy Erhardt Eristavi Erkekli Erlei Erm Ermakow Ermakowa Erni Eronat
Erschow Erschowa Ertepinar Ertl Erturk Erwes Escalante Escamilla Escobar Escobedo Esenwein Esparza Espinal Espino Espinosa Espinoza Esquibel Esquivel Esteves Estevez Estrada Eugster Evers Everts
Evliyaoglu Ewdokimow Ewdokimowa Ewseew Ewseewa Fabijanovic Fabjan Faculjak Fadeew Fadeewa Fadipe Fagunwa Fahham Fahriddinov Fahriddinova Faisz Fajardo Fajdetic Fajimi Falabi Falcao Faleti Falkowski
Faloye Farago Farcas Farcic Faria Farias Farkas Farruhov Farruhova Fasasi Fassbender Faty Faulhaber Favre Faye Fayzbekov Fayzbekova Fazekas Fazliddinyev Fazliddinyeva Fedorow Fedorowa Fedoryshyn
Fedoryshyna Fedoseew Fedoseewa Fedotow Fedotowa Feher Fehr Fehrig Fekete Fekonja Felber Felke Fenner Fenske Fernandes Fernandez Ferrer Feuerbach Fidelis Fierro Fietz Figl Figueiredo Figueroa Figura
Fijalkowski Filatow Filatowa Filipan Filipek Filipiak Filipowicz Filipowski Filippow Filippowa Filsinger Fincke Firdavsyev Firdavsyeva Fisbah Fitratov Fitratova Flacer Flak Flaman Flanjak Fleischmann
Flis Floder Florczak Florek Flores Florescu Florez Floricelovic Flottmann Fluckiger Fodor Fodulovic Fofana Fofie Fokin Fokina Folivarski Fomin Fomina Fomitschew Fomitschewa Fonseca Forkel Fosu Fotihov
Fotihova Frackowiak Fraczek Fraga Frahmeke Francezi Franciskovic Franic Frankowski Franta Frantz Franzis Franzmann Fratczak Fratila Frauendorf Frazi Freimann Freimuth Freisen Freitas Frenzel Frey
Frias Frick Fricke Fried Friedek Friedenberg Friedli Friedmann Frigan Frolow Frolowa Fuentes Fuga Fuhlbrugge Fulop Fundak Furdi Furgala Furlan Furman Furrer Furtado Fusenig Fust Gaba Gabius
Gabrichidze Gabrielyan Gabud Gacanovic Gacevic Gacic Gacina Gacinovic Gadanski Gadiaga Gadomski Gadschiew Gadzic Gagic Gagnidze Gagovic Gagricic Gagro Gaitan Gajda Gajdos Gajec Gajewski Gajski
Galander Galarza Galazka Galic Galinac Galindo Galjak Galjen Galjer Galka Galkin Galkina Gallardo Gallegos Galosevic Galstyan Galvan Galvez Gamboa Gamez Gamlin Gamper Gamrekeli Ganea Gangnus Ganzmann
Gaona Garatva Garay Garibay Garica Garonja Garrido Garza Gasior Gasiorowski Gasparyan Gaspic Gassama Gastel Gastelum Gatzka Gauder Gavric Gavrila Gavrilovic Gavrovic Gawel Gawlik Gawrilow Gawrilowa
Gawron Gawronski Gaytan Gazdic Gazibara Gazivoda Gazo Gbadamosi Gbogboade Gebhardt Geese Gehre Gehrig Gehring Gehrke Geisler Geissler Gelashvili Genjega Georgescu Gerasimow Gerasimowa Gerbennow Gerdel
Gerhardt Gerschler Gerson Gesell Gevorgyan Geyer Gfeller Ghazaryan Gheorghiu Ghirmai Ghosh Giehl Gierisch Giesa Giesche Gigauri Giger Giurgiu Glab Glasnovic Glatting Glavac Glavak Glavati Gleda Gledic
Glintic Glodovic Glogowski Gloor Glowacki Glozanski Gluhovic Glukcevic Glumac Glumpak Gning Gningue Gobel Gockeritz Godanj Godinez Godlewski Godoy Goebel Goedicke Gohler Golab Goldbeck Goldfuss
Goldkamp Goldkuhle Golebiewski Golebiowski Golec Goller Gollnow Golomski Golubew Golubewa Gombai Gombay Gombert Gomez Gomis Goncalves Gonultas Gonzalez Gora Goral Gorbatschew Gorbatschewa Gorbunow
Gorbunowa Gordeew Gordeewa Gorecki Goricanec Gorjanski Gorka Gorlich Gormer Gorniak Gorny Gorschkow Gorschkowa Gorski Gotthardt Gottschalk Gotz Gotzelmann Goudiaby Goy Grabez Grabic Grablovic Grabovac
Grabowski Gracia Graczyk Gradistanac Gradojevic Gradzki Grams Granado Granados Gratzky Grbesa Greb Grecu Green Greger Greithanner Greschner Grgurevic Griego Griem Griesbacher Griese Grigoras
Grigorescu Grigorew Grigorewa Grigoryan Grijalva Grimm Grischin Grischina Grkavac Grkinic Grladinovic Grochowski Gromisch Gromow Gromowa Grossheim Grosskopf Grosu Grothkopp Grotke Grotzinger Groza
Grozdanovic Grubnic Grudzien Grundmann Gruning Gruszczynski Gruszecki Gruszka Grzegorczyk Grzelak Grzesiak Grzesik Grzeskowiak Grzyb Grzybowski Grzywacz Guajardo Guardado Gucanin Guerra Guerreiro
Guerrero Guevara Gueye Guillen Guisse Gulam Guldemeister Guljaew Guljaewa Gulyas Gummelt Gumuspala Gunday Gunjaca Gunkel Gunther Gunz Guramishvili Gurbig Gurew Gurewa Gurgenidze Gurmen Gurule
Gusanovic Gusatovic Gusavac Guschtschin Guschtschina Gusevac Gusew Gusewa Gusic Gusovic Gutal Gutierrez Gutowicz Gutowski Gutrovac Gutschank Guzik Guzina Guzman Gwozdz Gwozdzik Gyamfi Gyasi
Gzirishvili Haack Haaf Habeeb Habel Habibov Habibova Hache Hackbusch Hackelbusch Hada Hadfield Hadwich Hadzibeganovic Haferkamp Hafliger Hafner Haichuk Haiduk Haiova Haiovyi Hajdinjak Hajdu Hajduk
Hajek Hajnc Hakobyan Hakyemez Halaienko Halasz Halatei Halilyev Halilyeva Hallmann Haman Hamann Hambardzumyan Hamidov Hamidova Hamula Hamzaoglu Hamzayev Hamzayeva Handzic Hane Hanenberger Hango
Hanifat Hanizar Hannich Hanniske Hanych Hanzl Harac Harai Haramija Hardy Harms Harnapp Haro Harting Hartlieb Harutyunyan Has Hasanica Haschke Hasler Hassfeld Haug Haverney Havojic Hayrapetyan Hechler
Hedermann Hegedus Heidelmann Heidler Heinemann Heinig Heinke Heinze Heist Heleta Hellmann Helmke Hengmith Henriques Henriquez Hense Hensel Hentel Hentschel Hentschke Hepperle Heredia Herjavec Herms
Hernandez Herrera Herschmann Hertel Herwig Herzenberg Hess Hessek Hessler Hetzler Heuck Hidalgo Hidosanin Hiebl Hikmatov Hikmatova Hilgendorf Hillard Hiller Hinek Hingsen Hinojosa Hinrichs Hirnstajn
Hirschberg Hirt Hladkivska Hladkivskyi Hladukh Hlapec Hlasni Hlavati Hlynska Hlynskyi Hnatyshyn Hnatyshyna Hodanovac Hodea Hodel Hodovanj Hoffman Hofstetter Hohenberger Hohnheiser Hoiko Hojimurodyev
Hojimurodyeva Holguin Holinski Holl Holovets Holtfreter Holzdeppe Holzner Hommel Honz Hooss Hoppe Hora Horacek Horak Horbach Hordiichuk Horna Horodotska Horodotskyi Horova Horovyi Horvath Hotz
Hovanjek Hovhannisyan Hovsepyan Hrechko Hribar Hrkalovic Hrnjak Hromyko Hryhoryshyn Hryhoryshyna Hrynevetska Hrynevetskyi Hrynevska Hrynevskyi Hryshko Hubl Hubner Huckestein Hudak Huebel Huerta Hug
Hujo Huke Huls Humbert Huneke Hurlimann Hurramov Hurramova Hurtado Huth Huttcher Huzanic Ialiuk Ialova Ialovyi Ianiuk Iarmak Iashchuk Iashvili Iatskiv Iatsyshyn Iatsyshyna Iavorivska Iavorivskyi
Ibarra Ibe Ibikunle Ibodullohyev Ibodullohyeva Ibranovic Ibric Ibrohimov Ibrohimova Icelic Ichim Iemets Iermak Ievenko Ievpak Igitkhanishvili Iglesias Ignatew Ignatewa Ignatow Ignatowa Igov Igric
Ihasz Ihly Ihtiyorov Ihtiyorova Ikromov Ikromova Ilancic Ilic Ilicali Ilicin Iliescu Ilin Ilina Ilincic Ilisic Illes Illing Ilori Ilupeju Ilyosov Ilyosova Imhof Imronov Imronova Inasaridze Ionita
Iorga Irimia Irizarry Isaew Isaewa Isak Isakov Isakow Isakowa Isekenmeier Ishkhneli Isler Islomov Islomova Ismoilov Ismoilova Isokun Ispas Ispiranovic Istokovic Isvan Iten Itt Iukhno Iurchyshyn
Iurchyshyna Iushchuk Iushchyk Ivancan Ivanisic Ivaniv Ivantsiv Ivanyshyn Ivanyshyna Ivas Ivascu Ivic Ivkovac Iwanowa Iwanowski Iwanski Iyalla Iyanda Izdebski Jablanov Jablonski Jacimovic Jackowski
Jacobs Jacovic Jaggi Jagiello Jagielski Jagodic Jagodzinski Jagusch Jagusic Jahnke Jaimes Jaiyeola Jajanidze Jakab Jakobcin Jakobek Jakolic Jakowlew Jakowlewa Jakubczyk Jakubiak Jakubowski Jakuschew
Jakuschewa Jalolov Jalolova Jaman Jambor Jamiu Jamolov Jamolova Jamrozy Jamshidov Jamshidova Jander Janecic Janekovic Janelidze Janevski Janiak Janich Janicki Janik Janiszewski Janke Jankovitch
Jankowiak Jankowski Janowski Jansen Janus Janusko Januszewski Japaridze Jaqeli Jaquez Jaramillo Jarets Jarnec Jaros Jarosz Jarzabek Jasarevic Jasinski Jaskiewicz Jasso Jastrzebski Jasuryev Jasuryeva
Jauk Javakhishvili Javlonov Javlonova Javohirov Javohirova Jaworski Jazbinsek Jazvinsak Jedrzejczak Jedrzejczyk Jedrzejewski Jeftic Jeftovic Jegorov Jelacic Jelasic Jelisavac Jenkac Jenni Jeorga Jerab
Jeremic Jereminov Jergic Jerinic Jerinkic Jerkov Jerkovic Jerschabek Jess Jesus Jeusa Jevdenic Jevdenovic Jevdevic Jevremcevic Jevremov Jevremovic Jevric Jevrosimov Jevrosimovic Jevtanovic Jevtic
Jevtovic Jezdic Jezdimirovic Jezierski Jimenez Jimoh Jiniuzashvili Jockovic Jokanovic Jokic Jokicic Jokin Jokovic Joksimovic Jordanovic Josic Jossa Jostiak Jovancevic Jovanovic Jovicic Jozwiak Jozwik
Juarez Judina Jughashvili Juhasz Jungbluth Jungton Jurado Jurasic Juraskovic Jurek Jurisevic Jurisic Jurisin Jurjevic Jurkiewicz Jurkowski Juszczak Jvarelia Kabanow Kabanowa Kabic Kablinovic
Kacaniklic Kacar Kacarevic Kacavenda Kacprzak Kaczmarczyk Kaczmarski Kaczor Kaczorowski Kaczynski Kadijevic Kadlec Kadnar Kadri Kagi Kahlert Kahlmeyer Kahveci Kainovic Kaitovic Kajganic Kalaba Kalabic
Kalach Kalajanovic Kalajdzic Kalajic Kalajitovic Kalamiza Kalaschnikow Kalaschnikowa Kalendic Kaleta Kalic Kalinin Kalinina Kalinowski Kalinski Kalisz Kallensee Kaluderski Kaluza Kamenicki Kamenov
Kaminski Kamoliddinyev Kamoliddinyeva Kamolov Kamolova Kampschulte Kande Kandecki Kandelaki Kandji Kandyba Kane Kania Kanic Kaniewski Kanizaj Kaplangi Kappler Kaproncai Kapsa Kapulica Kapusta Kapustin
Kapustina Karabocek Karabulut Karac Karacic Karadamis Karadas Karadordevic Karaduman Karaer Karajcic Karakasevic Karaman Karamarkovic Karamata Karan Karapetric Karapetyan Karas Karasicevic Karatosic
Karaulac Karaulic Karavidic Karczewski Kardos Karhoff Karika Karikari Karlak Karlic Karlinski Karpinski Karpow Karpowa Karpukh Karrass Karst Kartvelishvili Karus Karwowski Kasanin Kasapoglu Kasavica
Kaselj Kasikovic Kaskiv Kasperek Kasprzak Kasprzyk Kasterovic Kastner Kaszuba Katarincek Kather Katic Katoi Katona Katrusa Katsia Katulic Katzinski Kaufmann Kaul Kausemann Kavaklioglu Kavtaradze
Kawecki Kawohl Kazakow Kazakowa Kazenski Kazmarek Kazmierczak Kebe Kececi Kedzierski Kedziora Keita Kekic Keleka Keleman Kelemen Kelm Kemfelja Kempe Kemper Kepa Kerekes Kereselidze Keseroglu Kesina
Kesselring Kessler Keutel Khabazi Khachatryan Kharadze Kharatasshvili Kharatishvili Kharischirashvili Kharkhelauri Khashmelashvili Khetaguri Khimshiashvili Khizambareli Khizanishvili Khojivanishvili
Khosruashvili Khouma Khutsishvili Khytrovo Kicanovic Kicema Kiceskulov Kicevac Kicic Kick Kielbasa Kihas Kiknadze Kilicci Kinadeter Kinzel Kinzy Kirac Kirakosyan Kiraly Kirillow Kirillowa Kis Kisabaka
Kiselew Kiselewa Kisfalubac Kisiel Kiss Kitic Kitonjic Kizivat Klabuhn Klacar Kladar Klanac Klander Klasanovic Klasnja Klauder Kldiashvili Klecina Kleeberg Kleiber Kleinert Kleininger Kleinmann
Kleinsteuber Kleiss Klikovac Klimczak Klimek Klimovic Klinac Klincov Klinic Klink Klisanin Kljecanin Klopsch Klose Klosowski Kluwe Kmiec Kmiecik Knapik Kneifel Knetsch Knippel Knjazew Knjazewa Knobel
Knoblich Knoll Knorr Knorscheidt Kobela Kobia Kobs Kobus Kocabiyik Kochan Kock Kocman Kocoglu Kocsis Kocyigit Koczulla Koderisch Koehl Koehler Koenig Koester Kofranek Kogan Kogut Koha Kohlmann Kohnle
Kohrbruck Kohre Kohrt Koj Kojcic Kojcinovic Kokanov Kokanovic Kokar Kokoskov Kokovic Kola Kolade Kolak Kolakovic Kolakowski Kolar Kolarac Kolarevic Kolaric Kolarov Kolasa Kolb Koleiski Kolesaric
Kolesnikow Kolesnikowa Kolgjeraj Kolobow Kolobowa Kolodziej Kolodziejczyk Kolodziejski Kolokas Kolomiiets Kolompar Kolonja Kolotzei Kolovic Kolundzic Kolundzija Komad Komadinic Komadinovic Komak
Komanov Komanovic Komar Komarcevic Komarcic Komarica Komarnicki Komaromy Komarov Komarow Komarowa Komatina Komatinovic Komatovic Komazec Komilov Komilova Komissarow Komissarowa Komljen Komljenovic
Komluski Komnenic Komnenov Komnenovic Komoll Komorowski Kompaniiets Komronov Komronova Koncar Kondratew Kondratewa Kondza Konieczna Konieczny Kononets Kononow Kononowa Konopka Konow Konowalow
Konowalowa Konstantinow Konstantinowa Konta Konya Koob Koomson Kopadze Kopanec Kopas Kopczynski Kopec Koper Kopernick Koptonashvili Kopylow Kopylowa Korda Kordic Kordin Kordulup Kordun Koretska
Koretskyi Korica Korkutovic Kormukcu Korniichuk Kornilow Kornilowa Korol Korolew Korolewa Korotaj Korpas Korsa Korusac Korzeniowski Kos Kosalec Kosanin Kosarac Koscalek Koschelew Koschelewa Kose
Kosenkow Koseoglu Kosevic Koshkelashvili Kosinski Kosnicar Kosnicarevic Kosoko Kosowski Kospic Kostadinovic Kostecki Kostic Kostin Kostina Kostrzewa Kostunica Kosutarac Kosutic Koszewski Kotaranin
Kotaras Kotarcevic Kotarlic Kotevic Kotow Kotowa Kotowski Kotrljanovic Kotsiubynska Kotsiubynskyi Koubaa Kovac Kovacs Kovalska Kovalski Kovalskyi Kovcin Kovincic Kovinjalo Kovjanic Kovljenic Kovrlija
Kovzadze Kowal Kowalczuk Kowalczyk Kowalew Kowalewa Kowalewski Kowalick Kowalik Kowalinski Koya Koybasi Koyluoglu Koyuncu Koza Kozak Kozakiewicz Kozarac Kozarev Kozarevic Kozarski Kozic Koziel Koziol
Kozlica Kozlina Kozlovacki Kozlow Kozlowa Kozlowski Kozma Kragl Kragulj Kraguljac Krahovski Kraincanic Krajewski Krajina Krajinovic Krajisnik Krajnovic Krakowiak Kral Kralj Kralja Kraljinovic Kramaric
Kranjski Krasic Krasilnikow Krasilnikowa Kratofil Krauel Krauspe Krawiec Krcevinac Krcmar Krcmarevic Kreb Kreissig Kremanac Kremenovic Kresoja Kresojevic Kresonja Krestalica Kreutz Krga Kricak Kricka
Krickovic Krilovic Krinulovic Krippner Krisan Krisanov Krisanovic Kristic Krivacevic Krivaja Krivcevic Krivda Krivokuca Krivosic Krivosija Krizic Krjukow Krjukowa Krkalo Krkeljic Krkic Krkljus
Krkobabic Krnjajic Krockert Kroger Krohn Krol Krolikowski Krpovic Krsmanic Krsmanovic Krsmic Krspogacin Krstajic Krstanovic Krstekanic Krstic Krsticic Krstin Krstinic Krstivojevic Krstonic Krueger
Kruk Krukowski Krull Krupa Krupinski Krusarovski Kruschinski Kruskovic Kruszewski Kruzevic Krvavac Krylow Krylowa Krysiak Krzeminski Krznaric Krzyzanowski Ksiazek Kubacki Kubadov Kubadova Kubena
Kubera Kubiak Kubica Kubicki Kubik Kuc Kucara Kucharczyk Kucharski Kuchta Kucinac Kucinski Kucukler Kuczynski Kuday Kudeljas Kudrjaschow Kudrjaschowa Kudrjawzew Kudrjawzewa Kufahl Kuhar Kuhnel Kuhnert
Kuhnke Kujavec Kujawa Kujawski Kukuljica Kukuruznjak Kula Kulagin Kulagina Kulakow Kulakowa Kulaksizoglu Kulchytska Kulchytskyi Kulesza Kulig Kulik Kulikow Kulikowa Kulimann Kulinski Kulma Kulynych
Kumbernuss Kumcuoglu Kumi Kummle Kung Kunt Kunter Kunz Kupprion Kuprion Kupusinac Kuraica Kurcubic Kurek Kurevija Kuridza Kurija Kurilic Kurjacic Kurjacki Kurmazovic Kurnicki Kurnoga Kurobasa Kurowski
Kurschilgen Kurtak Kurtanjek Kurtovic Kurtuma Kurucev Kurucic Kurutluoglu Kus Kusan Kusanovic Kuschmann Kusi Kusic Kuske Kusljevic Kusljic Kustermann Kuter Kutlay Kutlija Kutscherauer Kutzner Kuzelj
Kuzet Kuzmanic Kuzmin Kuzmina Kuznezow Kuznezowa Kuzucu Kvacanovic Kvasina Kvekic Kvirikashvili Kvrgic Kwaakye Kwarteng Kwasniewski Kwiatkowski Kwiecien Kwiecinski Kyei Kyvach Laack Labadze Labalo
Laban Labanac Labotic Laboy Labus Lacanin Lacerda Lacman Lacnjevac Ladega Ladevac Ladevic Ladewig Ladinovic Laforza Lahoida Laitkam Lakatos Laketa Laketic Lakhman Lakic Lakomy Laletin Lalic Lam Lambic
Lamos Landmann Langfeld Langhirt Lanig Lanova Lanovyi Lanz Lapcevic Lapin Lapina Larionow Larionowa Laskowski Lasota Latan Latanska Latanskyi Latanyi Latifat Lauckner Lauinger Laureano Lauren Laux
Lawal Lawrentew Lawrentewa Laws Lazanski Lazarac Lazarev Lazarevic Lazarew Lazarewa Lazarov Lazendic Lazetic Lazic Lazin Lazinica Lazirko Lazizov Lazizova Leal Lebedew Lebedewa Lebron Lech Lecic
Ledesma Leibold Leimbach Leipold Leiteritz Leitheim Leiva Leiwesmeier Lekishvili Lelovic Lemaic Lemajic Lemic Lemus Lenart Lenfers Lengyel Lenhard Leontijevic Leposavic Lepovic Lepsanovic Lepthin
Lerma Lero Lesch Leschnik Lesendric Lesevic Lesiak Lesina Lesniak Lesniewski Leszczynski Leuenberger Leutarevic Levadovska Levadovskyi Levajac Levanic Lewicki Lewke Leyckes Leye Leyva Liashchuk
Lichatschew Lichatschewa Lichtenfeld Lichtl Liebach Liebich Liebold Lienshoft Likhno Likokeli Lilic Limoncuoglu Linares Lindenberg Lindenmayer Linnenbaum Lipar Lipinski Lipka Lipske Lipski Lipus Lis
Lischka Lisiecki Lisowski Liuta Liutyi Livaja Livazovic Ljevnaic Ljiljan Ljubojevic Ljubomirovic Ljubotina Ljubovic Llamas Lobachevska Lobachevskyi Lobanow Lobanowa Lobinger Loboda Loera Loginow
Loginowa Logozar Logsch Lohmann Lohre Lohse Lokar Loladze Lomeli Lomic Lomova Lomovic Lomovyi Loncar Longoria Loogen Lopez Loska Loum Loureiro Lourinho Lovato Lovric Lowa Loy Loya Lozada Lozano Lubina
Lubke Lucanovic Lucar Lucero Luchenko Luchko Lucic Lucio Ludban Ludolf Luevano Lufft Lugo Luhova Luhovyi Lukac Lukacevic Lukacin Lukacs Lukenda Lukendic Lukin Lukina Lukoschek Lupu Lursmanashvili
Luscher Lustenberger Lutfiyev Lutfiyeva Lutfullohov Lutfullohova Luthi Lutje Lutska Lutskiv Lutskyi Luzaic Lykovych Lyndyk Lytkin Lytkina Maak Mabrukov Mabrukova Macanic Macedo Macele Machado Maciag
Macias Maciejewski Mackiewicz Macko Mackowiak Macovei Maczey Madej Madera Madetzky Madic Madidov Madidova Madrigal Madubuko Madzic Maestas Maftei Magalhaes Magana Magdalenic Magdic Maghaladze Maglajic
Magyar Mahanov Mahanova Mahera Mahmudi Mahrusov Mahrusova Maiboroda Maisch Maistrenko Maisuradze Maj Majaca Majcan Majcher Majchrzak Majewski Majka Majkic Majnik Majovic Majstorovic Majstrenko Makarow
Makarowa Makharashvili Makhno Makinde Makovetska Makovetskyi Makowski Maksimovic Maksimow Maksimowa Makuachukwu Malave Malbasik Maldonado Malec Malecic Malecki Malek Malenica Malesevic Malicanin
Malicki Malinic Malinowski Maliszewski Malivuk Malkovych Malkus Mallmann Malobabic Malojcic Maltasic Malucha Malvic Mamii Mamontow Mamontowa Manastirlic Mandaric Mandic Mandokovic Mandrapa Manea Manga
Manjak Manjencic Mansurov Mansurova Manukyan Manz Manzanares Maqsudov Maqsudova Mar Maracic Marahrens Marak Marakovic Maran Marasovic Marcec Marchewka Marchewski Marcik Marciniak Marcinkovic
Marcinkowski Marczak Mardonov Mardonova Mares Margaryan Margic Marginean Margis Maric Maricevic Mariievska Mariievskyi Marin Marincic Marinescu Marinkovic Marino Marinovic Marisavljevic Mariz Marjanov
Marjanovic Markiewicz Markiv Markotic Markovic Markow Markowa Markowski Marmeggi Maroevic Marosicevic Marovic Marquart Marques Marquez Marrero Marroquin Marschek Marsenic Marszalek Mart Martac Martel
Marti Martinac Martinez Martinov Martinovic Martirosyan Martoleki Martynow Martynowa Marunica Marx Marxen Maryjane Marynych Marzec Masala Mascarenas Maslac Maslanka Maslow Maslowa Maslowski Masojevic
Mata Matanic Mataz Mateescu Mathes Mathies Mathiszik Matic Matijanic Matijasevic Matijevic Matoric Matos Matschke Mattern Matthes Matula Matusiak Matusina Matuszak Matuszewski Matweew Matweewa
Matysiak Mau Mauroff Mautner Mauzer Mavdudyev Mavdudyeva Mavlonov Mavlonova May Maybach Mayhos Mayorga Mayowa Mazailo Mazilu Mazun Mazurek Mazurkiewicz Mazylo Mbacke Mballo Mbengue Mbodj Mboup Mbow
Mchedlidze Mebold Medeiros Medrano Medwedew Medwedewa Megdanac Megrelishvili Mehlhorn Mehlorn Meili Meireles Meisch Meissner Mejia Melashvili Melendez Melgar Melikidze Melkonyan Melnikow Melnikowa
Melo Meloni Melzer Memmedov Mena Menchaca Mendes Mendez Mendoza Mendy Menemencioglu Menendez Menga Menne Mensing Meparishvili Merabishvili Meraz Mercado Merino Merkel Merkuschew Merkuschewa Mertens
Mertoglu Merz Mesa Mesaric Mesloh Mesquita Meszaros Mettler Metzner Mewes Meza Mezei Mgaloblishvili Mican Michajlow Michajlowa Michalak Michalczyk Michalek Michalik Michallek Michalowski Michalski
Micheew Micheewa Micu Mielczarek Mielke Mierzejewski Mihaila Mihailescu Mihalcea Mihaljec Mijakovic Mijatovic Mijic Mijota Mikac Mikitenko Miklas Mikodanic Mikolajczak Mikolajczyk Mikula Mikulski
Mikuta Milak Milakovic Milankovic Milczarek Milea Miler Milewski Militaru Miljanovic Miller Minah Minasyan Miniailo Mintzlaff Miracle Miramontes Miranov Miranova Mirazizov Mirazizova Mirea Mireles
Mironov Mironova Mironow Mironowa Mirziyoyev Mirziyoyeva Miscancuk Mischin Mischina Misiak Miskiewicz Misztal Mitanovic Mitos Miu Mjasnikow Mjasnikowa Mkheidze Mkhitaryan Mkrtchyan Mladenovic Mlikota
Mlynarczyk Mnatsakanyan Mocanu Mocks Modzelewski Moede Moedl Moeller Moga Mogbadunade Mogenburg Moguenara Mohirov Mohirova Mohnacki Mohrhard Mohsner Mohylevska Mohylevskyi Moiseew Moiseewa Mojica
Moldner Moldovan Moldoveanu Molenda Molina Molitor Mollenbeck Mollinger Molnar Moltschanow Moltschanowa Molzan Momcilovic Mondragon Monroy Montalvo Montanez Montano Monteiro Montemayor Montero
Monteros Montez Montoya Moormann Mora Moraes Morais Morar Moraru Morawo Morawski Mordhorst Moreira Moreno Morgenstern Morozow Morozowa Moser Moskal Moskaliuk Moslavac Mota Motalo Motchebon Motriienko
Motyka Moura Movsisyan Moya Mroczek Mroczkowski Mroz Mrozek Mrugalla Mucalj Mucavac Mucha Muchin Muchina Muckenthaler Mues Mufizov Mufizova Muhammadov Muhammadova Muhar Muhleis Muhsinov Muhsinova
Muhtorov Muhtorova Muinat Mujiri Muk Mukaram Mulrain Munch Munda Munguia Munifyev Munifyeva Muniz Munkas Munoz Muntean Muradbasic Muradyan Murati Murawew Murawewa Murawski Muresan Murillo Muro Murodov
Murodova Musat Musial Mustafoyev Mustafoyeva Mustapha Musulmonov Musulmonova Muszynski Mutiat Muzaffarov Muzaffarova Muzenjak Mykhailiuk Myklashevska Myklashevskyi Myklukho Myloslavska Myloslavskyi
Nabein Nabow Naca Nachqebia Naf Naglav Nagy Nagypalfi Najduk Najera Najmiddinov Najmiddinova Nalbantoglu Nanaic Nannen Napierala Naranjo Narimonov Narimonova Narvaez Nascimento Nasriddinov
Nasriddinova Nastase Nastvogel Natadze Nau Naubert Naumann Naumow Naumowa Nava Navarrete Navarro Nawrocki Nawrot Nazario Nazarow Nazarowa Nazifov Nazifova Nazrullohyev Nazrullohyeva Ndao Ndaw Ndione
Ndir Ndong Ndour Ndoye Ndukwu Neacsu Neagoe Neagu Neamtu Nebioglu Nechita Necula Nedelcu Negoita Negrea Negrete Negron Negru Nehoda Neimke Nekrasow Nekrasowa Nemes Nemet Nemeth Nenadov Nenadovic
Nerius Nersisyan Nesladek Nesterow Nesterowa Neto Neubert Neuendorf Neumair Neupert Nevarez Neves Newton Ney Nezaj Nezerov Ngom Nguer Niane Niang Niass Niasse Nica Nicolay Nicolescu Niculae Niculescu
Niedermeier Niedziela Niedzielski Niedzwiecki Nieklauson Niemczyk Niemiec Nieto Nieves Niewiadomski Nikiforow Nikiforowa Nikitin Nikitina Nikolaew Nikolaewa Nikonow Nikonowa Ninalowo Nino Nistor Nita
Nitu Nitzsche Nizomiddinov Nizomiddinova Nizomov Nizomova Nkansa Nkansah Nkrumah Noack Nobre Nodler Noga Nogueira Noh Nohachevska Nohachevskyi Nojeem Noriega Normann Norris Northoff Nosirjonov
Nosirjonova Nosirov Nosirova Noskow Noskowa Nosow Nosowa Nowacki Nowaczyk Nowakowski Nowicki Nowikow Nowikowa Nowinski Nowosadek Nozadze Nsia Nti Ntiamoa Ntim Numanoglu Nunez Nurbekov Nurbekova
Nuriddinov Nuriddinova Nurlanov Nurlanova Nusratov Nusratova Nusratullohyev Nusratullohyeva Nussbeck Nwachukwu Nwogu Nwuzor Nyaako Nyame Nyantakyi Nytra Oancea Obeng Obergfoll Obermaier Oberman
Obiageli Obianuju Obidov Obidova Obrezanac Ocampo Ocasio Ochoa Odetola Odilyev Odilyeva Odinzow Odinzowa Odishvili Odobasic Odunsi Oeser Ofori Ofosu Ogindan Oginni Ogulana Ogunbamigbe Ogunbanwo
Ogunbiyi Ogunbo Ogunde Ogunwobi Ogunyeye Ojeda Ojo Ojua Oklobdzija Okpattah Okumus Okunola Okur Okyere Olabode Oladeji Oladipupo Olah Olaiya Olariu Olaru Olasunkanmi Olasupo Olawale Olbina Olbrich
Olczak Olejniczak Olejnik Olimov Olimova Olivares Olivarez Olivas Olivo Olmos Olowokeere Oloyede Olszewski Oltean Olteanu Olubode Olubukola Olubunmi Olufeyikemi Olugbayila Olujimi Olukotun Olukunga
Olusanya Olutola Oluwagbemi Oluwanisola Oluwashina Olvera Omadov Omadova Omani Omidina Omobolaji Omojola Omotoso Omowale Ondrasek Onnen Onohinosen Onoprishvili Onose Ontiveros Onur Onyinyechukwu
Opacic Oparinde Openko Ophey Opoku Oppong Oprea Opric Opricovic Opris Opsenica Opuic Opuku Opuvacic Oqilyev Oqilyeva Oquendo Orak Oraloglu Oraovcic Orasanin Oravec Orban Orbanic Orbay Ordonez Orechow
Orechowa Orellana Orge Orgulan Orifov Orifova Orlovic Orlow Orlowa Orlowski Ornelas Oro Orosco Orosz Orozco Orsanic Orsos Orta Ortega Orth Orthmann Ortiz Orzechowski Osadko Oschkenat Osenberg Oshin
Osinski Osipow Osipowa Osmak Osmanlic Osorio Ossowski Ostendarp Ostringer Ostrowski Ostwald Osuagwu Osuntokun Otabekov Otabekova Otartic Otero Oti Otiwa Ott Otte Otuo Ovcina Owais Owczarek Owokoniran
Owolabi Owoyemi Owtschinnikow Owtschinnikowa Oyadiran Oyaifo Oybekov Oybekova Oyebola Oyelude Oyeniyi Oyetoro Oyeyemi Oyinkansola Oyinlola Oymen Ozanic Ozansoy Ozberk Ozbey Ozbir Ozdenak Ozdogan
Ozgorkey Ozkara Ozkok Ozodbekov Ozodbekova Ozodov Ozodova Oztonga Oztuna Ozuna Pabon Pacanin Pacariz Pacheco Pachomow Pachomowa Paczkowski Paden Padilla Padron Paduraru Paesler Paez Pagan Pahanic
Pahert Pahutiak Paimo Paiva Pajak Pajcic Pajeska Pajkuric Pajonk Pajtl Paksut Pakula Pal Palacios Palackovic Palacz Palamarchuk Palasti Palavestra Palic Paligoric Palii Palija Palikuca Palisaski
Paljevic Palka Pallentin Palm Palomino Palomo Paluch Pamper Pana Panek Panezic Panfilow Panfilowa Panisic Panjak Panjevic Panow Panowa Pantoja Panzig Pap Papak Paraschiv Parashchuk Paravinja Paredes
Parekhelashvili Parmakovic Parojcic Parovic Parra Partida Partyka Parun Parvu Pasagic Pasalic Pasca Paschke Pascu Pasic Pasichnyk Pastar Pasternak Paszkowski Pasztor Pataca Patacic Patafta Pataki
Patarac Patila Patino Patko Patkovic Patrascu Patrnogic Patrun Paukner Paukovic Paun Paunkovic Pavcic Pavelic Paver Pavesic Pavlacic Pavlenko Pavlicic Pavliv Pavlov Pavlovic Pavlyshyn Pavlyshyna
Pavrlisak Pawelec Pawlak Pawlicki Pawlik Pawlikowski Pawlow Pawlowa Pawlowski Paz Pazmanj Pecar Pecek Pecina Pedraza Pedroza Peixoto Pekkan Pektemek Pelayo Pena Pencic Pendyk Penezic Penic Penjisevic
Penovic Peovic Pepelcevic Perales Peralta Peran Perea Perez Perlas Persa Peselman Pesorda Pestow Pestowa Petcu Petliura Petrea Petrenko Petrescu Petriashvili Petrijevcanin Petrinsak Petrisevac Petriv
Petrosyan Petrovac Petrow Petrowa Petryn Petryna Petryshyn Petryshyna Petuchow Petuchowa Petyk Petzold Pfersich Pflieger Pflugner Piasecki Piatek Piatkowski Pichardo Pichlmaier Piechota Pieczek
Piekarski Piesker Pietras Pietruszka Pietrzak Pietrzyk Pietsch Piha Pilarski Pilat Pilch Pimentel Pina Pineda Pingpank Pinheiro Pinho Pinnock Pintea Pinter Pintilie Pinto Piorkowski Piotrowicz Pippig
Pires Pirvu Pisarevic Piskorjanac Pitinac Pitschugin Pivar Piwowarczyk Pizarro Pjescic Pjesivac Placento Placic Placko Plahinek Plakalovic Plaksii Plamenac Plank Plantak Plascar Plaskur Plass Plauk
Plautz Plazonja Plazonjic Plejo Plemic Plesa Pleska Pleskonjic Pletsch Plonka Plotzitzka Pluta Pocan Pocrnja Podbarac Podgorski Podnar Podpadac Poehn Poeschl Pogacic Poge Poghosyan Pogorzelski Pohle
Pohyba Polak Polancec Polanco Polifka Polizzi Poljakow Poljakowa Polsak Ponce Ponitzsch Ponjavic Ponomarew Ponomarewa Ponomariv Pop Popcic Poplawski Popovici Popow Popowa Poprzan Porebski Porras
Porsche Porth Portillo Portmann Poryvai Poryvailo Posada Poschmann Postic Potapow Potapowa Potebenko Potkonjak Potnar Potocar Pototska Pototskyi Pottel Pouye Poyrazoglu Pozarac Prah Prangart
Prebiracevic Preciado Preda Predic Predin Predojev Predojevic Predovic Predragovic Preloscan Prempeh Preocanin Prerad Preradovic Pressler Preuk Preuss Prey Priadun Priemer Prieto Prkosovacki Prochorow
Prochorowa Prodan Prohaska Prosic Proske Protic Prus Pryhoda Pryimak Prytula Przybyl Przybyla Przybylski Przybysz Ptak Pticar Puchalski Puente Puga Puharic Puiu Pulido Pusch Puskarcuk Putincanin
Putnik Puzavac Puzigaca Pytel Qasimova Qaukhchishvili Qazbegi Quartey Queiroz Quesada Quezada Quinones Quinonez Quintana Quintanilla Quintero Quiroz Quliyev Raabe Rabenstein Rabic Rabljenovic Raca
Rach Racz Raczynski Radecki Radigovic Radijevac Radinovic Radisavcevic Radisavic Radisavljevic Radisevic Radivojac Radivojsa Radl Radlovic Radmanovic Radoi Radomirovic Radomski Radonja Radonjanin
Radonjic Radotic Radovac Radovanac Radovankovic Radovanlija Radovanov Radtke Radulaski Radulescu Radulic Radulj Raduljeskovic Raduljevic Radulovic Radusic Radusilovic Radusinovic Raduski Radvanji Rael
Rafailovic Rafidyev Rafidyeva Rahimov Rahimova Rahn Raich Raifyev Raifyeva Rajabov Rajabova Rajcevic Rajs Rajsic Rajtek Rak Rakanovic Rakaric Rakas Rakinic Rakovic Rakowski Rakusic Ralbovski Ramac
Ramirez Ramos Ramziddinov Ramziddinova Randunkovic Ranftl Rangel Rangelov Rantsch Ranz Raposo Rapovac Rapp Rascanin Rascon Rasetarevic Rasetic Rasevic Rashidov Rashidova Rasic Rasinac Rasovic
Raspopovic Raspudic Ratajczak Rath Ratkovcic Raufyev Raufyeva Raukuc Ravshanov Ravshanova Raxmatullohyev Raxmatullohyeva Raya Razic Razo Recevic Regalado Rehak Rehimov Reichardt Reichel Reifenrath
Reimann Reinberg Reinelt Reinhardt Reinke Reitze Remeta Rencar Rendon Rendulic Renk Rennich Renovcevic Renovica Renteria Rentz Renz Repac Repija Reppin Resele Resendez Residova Reskovic Restle
Restorff Retzke Reuber Reumann Reuss Reusse Rey Reyes Reyna Reynoso Rheder Rhoden Ribar Ribeiro Riedel Riediger Riekmann Riepl Riermeier Riester Rietscher Rimai Rincon Rink Riojas Ripken Ristic
Ritosek Ritschel Ritz Rivas Rivera Rivero Rizvonyev Rizvonyeva Rjabow Rjabowa Roba Robak Robledo Robles Rocha Rockmeier Rockomanovic Rodarte Rodehau Rodiger Rodionow Rodionowa Rodowski Rodriguez
Roecker Rogala Rogalski Roggatz Rogow Rogowa Rogowski Rogoz Rogulja Rojas Rojek Rojo Rokossa Roldan Roleder Roloff Rolon Romaniv Romanow Romanowa Romanowski Romanyshyn Romanyshyna Romcevic Romei
Romenets Romero Romo Romochko Rondovic Roos Roque Rosado Rosales Rosandic Rosbach Rosca Roschinsky Roschkow Roschkowa Rosenauer Rosenthal Rosevic Rosiak Rosinski Roskic Rosksch Rossberg Rossler Rosu
Rothenbacher Rother Rottger Rovcanin Roybal Rozac Rozanski Rozgic Rozputnia Rozputnii Rozycki Rubio Ruch Rucinski Ruckdeschel Rudan Rudinski Rudnicki Rudzinski Rudzki Ruegg Ruelas Ruiz Rumenic Rus
Rusakow Rusakowa Rusanoski Rusin Rustamov Rustamova Rutkowski Rybak Rybakow Rybakowa Rybarczyk Rybicki Ryjikh Ryzih Rzepka Saadiyev Saadiyeva Saakadze Saakashvili Saavedra Sabaly Sabau Sabdat Sabljak
Sabolcec Sabolski Sadiki Sadiklar Sadl Sadovic Sadowski Sadriddinov Sadriddinova Sadunishvili Sadzaglishvili Sadzak Saenz Safaric Safiryev Safiryeva Safonow Safonowa Safoyev Safoyeva Sagadi Sagafe
Saginashvili Sagna Sagodic Sagonas Sahakyan Saheed Saidov Saidova Saienko Saile Sailer Saiz Sajinovic Sajtos Sakanovic Sakho Salako Salas Salazar Salcedo Salcido Saldana Saldivar Salgado Salinas Sall
Salohov Salohova Salow Salzmann Samac Samanci Samandarov Samandarova Samaniego Samardzija Samb Sambe Sambou Samiryev Samiryeva Sammert Samohod Samohodaj Samojlow Samojlowa Samolov Samolovac Samsalovic
Samsonow Samsonowa Sanabria Sanadrovic Sanchez Sandalci Sandalj Sandic Sando Sandoval Santacruz Santana Santillan Santor Sanusi Sarabia Saraiva Sarbu Sardorov Sardorova Sargac Sargsyan Sari Saric
Sarioglu Sarkozi Sarpong Sarr Saruga Sarvari Sarvarov Sarvarova Sasek Satner Sattelmaier Sauceda Saucedo Saumweber Savevski Savoia Savova Savu Savytska Savytskyi Sawelew Sawelewa Sawicki Sawin Sawina
Sayginer Sazonow Sazonowa Scc Schaefer Schaffarzik Schaffel Schahbasian Schaning Scharapow Scharapowa Scharow Scharowa Schaschkow Schaschkowa Schaub Schdanow Schdanowa Schedler Scheer Scheidegger
Schelk Schellenbeck Schembera Schenk Scherbarth Schermann Scherrer Schersing Schestakow Schestakowa Scheurer Scheuring Scheytt Schielke Schieskow Schildhauer Schilow Schilowa Schima Schindzielorz
Schirjaew Schirjaewa Schirrmeister Schlatter Schley Schmalzle Schmid Schmuhl Schnelting Schnieder Schniedermeier Schnyder Schoberg Schoch Schockel Schonbeck Schonberg Schondelmaier Schonenberger
Schonfeld Schonherr Schonlebe Schorr Schottmann Schotz Schouren Schrader Schramm Schroder Schtscherbakow Schtscherbakowa Schtschukin Schtschukina Schubina Schuermann Schuff Schuhaj Schukow Schukowa
Schultze Schumann Schupp Schuppel Schurawlew Schurawlewa Schurch Schuri Schutzbach Schwab Schwalm Schwanbeck Schwandke Schwanitz Schwarthoff Schwartz Schwarzkopf Schwarzmeier Schwatlo Schweisfurth
Schwennen Schwerdtner Schwidde Schwirkschlies Schwuchow Sebenji Sebiskveridze Seck Sedarevic Sedillo Seeger Seelig Segavcic Segnane Segota Segovia Segunmaru Segura Sehls Seibold Seiders Seigel Seitz
Sekularac Seleznew Seleznewa Seliwerstow Seliwerstowa Semenochko Semenow Semenowa Semeshchuk Semisch Sene Senghor Senica Senn Sepetci Sepulveda Serdiuk Sergeew Sergeewa Serna Serra Serrano Serrato
Sesta Setula Seturi Sevilla Sewald Seydi Seyidova Sezek Shahbozov Shahbozova Shahobiddinov Shahobiddinova Shahriyorov Shahriyorova Shahzodov Shahzodova Shalikashvili Shamrylo Shamsiddinov
Shamsiddinova Shavlashvili Shcherbak Sherzodov Sherzodova Shestak Shkaraba Shodiyorov Shodiyorova Shohibov Shohibova Shonia Shudryk Shukhevych Shukrulloha Shumylo Shupyk Shyian Shyndarei Sidibe Sidler
Sidletska Sidletskyi Sidliak Sidorow Sidorowa Siebel Siebert Siedlecki Sielemann Siemon Siener Sienkiewicz Sieradzki Sierra Sihler Siketanc Sikora Sikorski Silin Silina Sillah Simak Simatic Simic
Simicevic Simijonovic Simionescu Simjanovic Simljesa Simoes Simojlovic Simonovic Simonow Simonowa Simonyan Simulov Simunovic Simurdic Sinanoglu Sinnhuber Sipos Siptar Sirbu Sirko Sirojiddinov
Sirojiddinova Sischka Sisneros Sitaric Sitek Sitnikow Sitnikowa Siwek Skalski Skandovic Skeledzija Skenderija Skiba Skibicki Skibinski Skoczylas Skora Skoropadska Skoropadskyi Skorupan Skowron
Skowronek Skowronski Skracic Skroban Skrzypczak Skrzypek Skyba Sladakovic Sladek Sladic Sladoje Sladojevic Sladovic Slam Slamarski Slamek Slankamenac Slatinac Slavkovic Slawinski Slijepac Slijepcevic
Sliwa Sliwinski Slobodanac Slobodanovic Slobodian Slobodjanac Slonja Slotta Slowik Slowinski Slusarczyk Smaic Smailbegovic Smajlovic Smieja Smiljan Smiljanec Smirnow Smirnowa Smitran Smolinski
Smoljanec Smoljanic Smrcak Soare Soares Sobar Sobczak Sobczyk Sobieraj Sobitov Sobitova Sobolew Sobolewa Sobolewski Soboll Sobota Sobowale Socha Sochacki Sodar Sodiqov Sodiqova Sokol Sokolow Sokolowa
Sokolowski Solak Solano Soldo Solga Soliz Soljic Sollner Solmaz Solorio Solorzano Solowew Solowewa Solta Soltanov Soltanova Soltys Soltysiak Somodvarac Somogyi Somrak Somssich Sonko Sonn Sonnenfeld
Soos Sorgic Soria Sormaz Sorokin Sorokina Sorsa Sosa Sosiura Sosnowski Sostarec Sostarko Sotelo Sotic Soto Sotra Souare Soumare Sovagovic Sowa Sowinski Soyinka Sozeri Spaniel Spank Spanovic Sparic
Spasenic Spasenovic Spasic Spaskovic Spasojev Spasojevic Spasovski Spelmeyer Spernjak Spiegelburg Spielvogel Spiranec Spliukh Spliukha Sporrer Sporri Spottel Spotykach Srakic Sroka Stachowiak
Stachowicz Stachura Stachurski Stadelmann Staicu Stajhofer Stakhiv Stalder Stampf Stanciu Stanek Stanescu Stang Stangl Stanicic Stanijanovic Stanijevic Stanikic Stanisa Stanislawski Staniszewski
Stanivukovic Stankiewicz Stapic Starovlah Stascik Stasiak Stasni Staszewski Stauffer Stauss Stawicki Stec Stefancic Stefanescu Stefaniak Stefanski Steffny Steidl Steigauf Steinert Steinkamp Steinmann
Stelkens Stelmach Stengel Stengl Stenzel Stepanets Stepanic Stepanov Stepanovic Stepanow Stepanowa Stepanyan Stepien Stepniak Stetskiv Stettler Steuk Stevelic Stevilovic Stief Stifel Stimac Stockert
Stockli Stoian Stokanovic Stolarczyk Stolarski Stoll Stolla Stoppler Storchak Storl Storozhuk Storp Stoutjesdijk Stower Straka Stranski Stratmann Straub Strausa Streese Strege Strelkow Strelkowa
Streller Strepacki Strieder Striezel Striga Strikinac Strmota Stroe Strogies Strohschank Strunz Strutz Strzelczyk Strzelecki Stubican Stucki Studer Stuparic Styhailo Suarez Subbotin Subbotina Sucevic
Suchak Suchanow Suchanowa Suciu Sudic Suffa Suhrobov Suhrobova Sujdovic Sujew Sukalo Sukalovic Sukara Sulaimon Sulashvili Sulaymonov Sulaymonova Suleymanoglu Sulhof Sulovnjak Sultonov Sultonova Suman
Sunaric Sundalic Superina Surma Surth Susa Susac Susak Sushko Suski Sussmann Sutakovic Sutanovac Suter Suthe Sutiashvili Sutschet Sutter Suvacarov Suvajac Suvajcevic Suvajdzic Suvala Suworow Suworowa
Suzovic Svab Svircev Svoboda Svorcan Svrakacic Svrtan Svydryhailo Swiatek Swiderski Swierczynski Swillims Syletska Syletskyi Sylla Sylvester Sysoew Sysoewa Szabo Szafranski Szalai Szasz Szatkowski
Szczepaniak Szczepanski Szczerba Szczesna Szczesniak Szczesny Szczygiel Szekely Szekeres Szelag Szendrei Szewczyk Szikra Szilagyi Szoke Szostak Szucs Szulc Szwarc Szwed Szydlowski Szymanski Szymczak
Szymczyk Szymkowiak Szyszka Tabacek Tabagari Tabaghua Tabrisov Tabrisova Tachl Tadevosyan Tafelmeier Tafoya Tahincioglu Tahirova Tahirovic Takacs Takalic Taktakishvili Takyi Talapka Talavanic Tall
Tamarashvili Tamayo Tamazashvili Tamba Tamez Tamindzic Tampolja Tamunoemi Tanackovic Tanase Tanasijevic Tanjga Tankosic Tanrikulu Tanurdzic Tapavica Tapavicki Tapia Taqaishvili Tar Tarasiuk Tarasow
Tarasowa Tarnowski Tas Tasci Taslak Tasli Tatarashvili Tataru Tatomirov Taufratshofer Tavares Tavdgiridze Tawia Tazegul Tbileli Tegethof Teichmann Teixeira Tejada Tejeda Tekand Tekelioglu Telak
Telebar Telenta Tella Tellez Tello Teodorescu Teofilovic Teokarevic Teovanovic Tepavac Tepavcevic Tepic Tepper Tepsa Tepsic Teran Terentew Terentewa Terlecki Terrazas Terzic Terzija Terzin Tesanovic
Tesla Teterin Teterina Tevdenic Theele Thiam Thiao Thiaw Thieke Thimm Thiongane Thioub Thioune Thommen Thone Thranhardt Thriene Thust Thyssen Tica Tichonow Tichonowa Tidow Tiedtke Tietze Tihomirovic
Tijanic Tijerina Tikas Tilgner Tillack Timaric Timmermann Timofeew Timofeewa Timotic Tintor Tirado Tischmann Titow Titowa Tittman Tivontschik Tkaczyk Toader Tobben Tobler Tohirov Tohirova Tojic
Tokarski Tokatlioglu Tokgoz Toledo Tomala Tomanovic Tomasovic Tomaszewski Tomazovic Tomcic Tomczak Tomczyk Tomescu Tomljanovic Tomovic Tomusilovic Tomys Tonat Toncic Tonkovac Topaloglu Topalov
Topalovic Topalski Topcuoglu Topic Topisirovic Topolovac Topolovic Toraman Toro Torok Torrez Toth Totman Tovar Toyipov Toyipova Tqeshelashvili Tracz Trampeli Tramposch Trandafir Trauth Trautmann
Travan Travica Trejo Tremmel Treskavica Tress Tretiak Tretinjak Tretjakow Tretjakowa Trevino Triasun Triasylo Tribuljak Trif Trifan Trikic Trikosanin Trivkanovic Trofimow Trofimowa Troian Trojanowski
Trtica Trublaievska Trublaievskyi Trujillo Trzcinski Trzeciak Tsadzikidze Tsalughelashvili Tsamalaidze Tsamonikian Tschernow Tschernowa Tschiers Tschirch Tsereteli Tsikhelashvili Tsikhistavi Tsiklauri
Tsipuria Tsitsishvili Tskhomaria Tskhovrebadze Tsushko Tsymbalistyi Tubanski Tucholke Tudorache Tudose Tudow Tuglu Tugluk Tukhareli Tulla Tunaboylu Tunceri Tunkova Turajlic Turcu Turek Turinski
Turkdogan Turkyilmaz Turnadzic Turow Turowa Turza Tuschmo Tustonja Tutu Tutuncu Tuzun Twardowski Tweneboa Twumasi Tyndarei Ubavic Ubavin Ubavkic Ubaydullohyev Ubaydullohyeva Ubiparip Ubiparipovic
Ubner Ubovic Uca Uchechi Uchqunov Uchqunova Udicki Udilovic Udovcic Udovicic Udovicki Udvardi Ugarak Ugljesic Ugrcic Ugricic Uhlemann Uhlig Uhrig Uibel Ukraden Ulemek Ulibarri Uliczka Ullmann Ulloa
Ullrich Uluhan Ulumbelashvili Umanets Umarov Umarova Umbach Umidullohyev Umidullohyeva Umidyev Umidyeva Umminger Umolac Undiladze Unger Ungureanu Unterpaintner Unych Urbanczyk Urbanek Urbaniak
Urbanowicz Urbanski Urbansky Urbina Urena Urfonov Urfonova Urhig Urias Uribe Urrutia Ursu Usmonov Usmonova Ustinow Ustinowa Usych Utjesanovic Uwarow Uwarowa Uzayrov Uzayrova Uzelac Vaca Vachnadze
Vadlja Vaduva Vafoyev Vafoyeva Vahala Vahlensieck Vaip Vajdicka Vajzenbach Vakareskov Val Valadez Valdes Valdez Valdivia Valencia Valente Valenzuela Valic Valkai Valladares Valle Vallejo Valles
Vanegas Vangermain Varadi Varamashvili Vardanidze Vardanyan Vardiashvili Varela Varenina Varga Vargas Varicak Varinac Varmuza Varnica Varsava Varzic Vasadi Vasilescu Vasiliu Vasilj Vaska Vasylkivska
Vasylkivskyi Vasylyn Vasylyshyn Vasylyshyna Vavrikov Vaz Vazquez Vega Vegar Veiga Vejnovic Vekecki Vekic Velaja Velanac Velasco Velasquez Velazquez Velez Veliashvili Velijanashvili Velioglu Veliyev
Veliz Venegas Verdugo Verduzco Veredun Veres Vereshchuk Vergara Verhun Verniest Verzi Veselicic Vesic Vesin Vesiyeva Veskovic Vey Vezmar Vidacek Viderscak Vidranjski Vieira Viellehner Vigil Vila
Villagomez Villalobos Villalpando Villanueva Villarreal Villasenor Villegas Vincze Vinketa Vintila Visekruna Vitman Vitriak Vlah Vlasic Voelkel Vogelgsang Voinea Vokuhl Volkmann Voloshchuk Vona
Vontein Voros Vosilyev Vosilyeva Vracar Vracarevic Vranjic Vrbanac Vrbas Vrbaslija Vrekalovic Vrugic Vuceta Vucetic Vucevac Vuckovac Vuckovic Vuco Vucurevic Vujakovic Vujeva Vukadin Vukaljevic
Vukalovic Vukanovic Vukasinac Vukasovic Vukcevic Vukelic Vukelja Vukeljic Vukobradovic Vuksa Vuksanovic Vuksic Vulcevic Vuleta Vuletas Vuletin Vulic Vulicevic Vulisic Vulovic Vunak Vunjak Vunturisevic
Vytrebenko Wachenbrunner Waibel Wakan Walczak Waldmann Walkowiak Wallner Walton Wane Warchol Wartenberg Waschbusch Wasiak Wasik Wasilew Wasilewa Wasilewski Wasiu Wasowski Wassilew Wassiluk Wawrzyniak
Wdowiak Wegmann Wegrzyn Wehrli Weibel Weidner Weigel Weight Weimer Weinand Weis Welsch Welz Welzel Wenger Wenk Werle Werrmann Wershansky Weselow Weselowa Wesolowski Wessel Wettstein Weyel Wezel Wiacek
Wiafe Wichmann Wickert Wiebe Wiecek Wiechmann Wieckowski Wieczorek Wiegelmann Wierig Wierzbicki Wilcox Wilczek Wilczynski Wilk Wilky Will Willane Wilts Wimmer Winiarski Winkelmann Winogradow
Winogradowa Wirth Wirz Wischek Wischnjakow Wischnjakowa Wissing Witczak Witek Witkowski Wittich Wittl Wladimirow Wladimirowa Wlasow Wlasowa Wlodarczyk Wlodarski Wnuk Wojcicki Wojciechowski Wojtas
Wojtasik Wojtczak Wojtkowiak Wojtowicz Wolak Wolfarth Wolinski Wolkow Wolkowa Wollenberg Wollmann Wolny Wolpert Wolski Worobew Worobewa Woronow Woronowa Woronzow Woronzowa Wos Woschler Woytkowska
Wozniak Wrobel Wroblewski Wrona Wronski Wuhn Wujak Wuthrich Wyludda Wypych Wysocki Wyss Wyszynski Xelilov Yaamoa Yade Yahyoyev Yahyoyeva Yanez Yaqub Yawson Yazici Ybarra Yeboa Yeboah Yesilkaya
Yetkiner Yildizoglu Yilmazer Yirenkyi Yoqubov Yoqubova Yorbekov Yorbekova Yorulmaz Yoznurov Yoznurova Yunusov Yunusova Yussuf Yusufyev Yusufyeva Zabila Zabirov Zabirova Zablocki Zaborowski Zabrdac
Zach Zacharow Zacharowa Zaczkiewicz Zadnik Zadravec Zadric Zafarov Zafarova Zagarac Zagorscak Zagorsek Zagorski Zaituc Zajac Zajaczkowski Zajzew Zajzewa Zak Zakaryan Zakrzewski Zalako Zalar Zalewski
Zambrano Zamora Zamudio Zandt Zanner Zapalac Zapata Zapletal Zaragoza Zarandia Zarate Zareba Zaremba Zaridze Zarkovic Zarzycki Zavala Zawada Zawadzki Zayas Zaydov Zaydova Zayniddinov Zayniddinova
Zbinden Zbodulja Zdelar Zdencan Zdravcevic Zdunek Zebic Zebrowski Zec Zedginidze Zehnder Zeidler Zejak Zekan Zekl Zelaya Zelenka Zender Zepeda Zerajic Zeravica Zeuch Zeyen Zeyhle Zgela Zgrabljic Zieba
Zielonka Zietek Zijan Zimanyi Zimin Zimina Zimonja Zimonjic Zinaic Zinajic Zindovic Zingg Zinkevych Zinowew Zinowewa Zintl Ziolkowski Zipac Zipalovic Zipancic Zipp Zipse Ziramov Zirojevic Zirovic
Zivadinovic Zivak Zivaljevic Zivanac Zivanovic Ziyoyev Ziyoyeva Zizanovic Zlatanovic Zlenko Zmegac Zmuda Zohidov Zohidova Zohirov Zohirova Zollinger Zrna Zrno Zschunke Zubak Zubayrov Zubayrova
Zubiashvili Zuew Zuewa Zuk Zukowski Zumsande Zuniga Zurawski Zurcher Zurek Zvanic Zvarych Zvonar Zwetkow Zwetkowa Zwiener Zwolinski Zych Zykow Zykowa Zyla Đedovic Đekanovic Đekic Đekovic Đelic
Đelkapic Đelmas Đelosevic Đenic Đenovic Đerasevic Đerasimovic Đergovic Đeric Đerisilo Đokovic Đolovic Đukelic Đumija Đunda Łapinski Łuczak Łukasiewicz Łukasik Łukaszewski Əfendiyeva Əhmedov Əlekberov
Əlekberova Əliyev Əliyeva`;
