// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension VeelgebruikteWoorden {
    /// Ordinary Dutch words.
    static let nederlands: StaticString = """
        aardappel aardappels aardbei aardbeien aarde aardig abdij abonnement achter achternaam achtertuin acteur actie
        actief adem ademen adres advies afdeling afscheid afspraak agenda akker album alfabet allemaal allerliefste
        alles alsjeblieft altijd ambulance ander anders angst anker antwoord apart apotheek appelboom appelmoes
        appeltaart arbeid arend arm armband arts asperge auto autobus autorijden avond avontuur baas bad badkamer
        badpak bagage baken bakker bakkerij balkon ballon band bankpas barbecue basis batterij bed bedankt bedrag
        bedrijven beek been beest begin beginnen begrafenis behang bekend beker bel belangrijk belasting beloning berg
        bericht beroep beschuit bestand bestek betalen beter beterschap bever beweging bewoner bezem bezoek
        bibliothecaris bibliotheek bij bijbel bikini binnen bioscoop biscuit blad blauwe blijdschap blik bliksem
        bloemkool bloes blokken blonde bocht bodem boek boeken boekenkast boer boerderij boerin bommel bontjas
        boodschap boodschappen bord bos bosbes boter boterham bouwen boven brand brandweer brandweerman bread breed
        brein brief brievenbus bril broek broertje brood broodje brug bruiloft bruin bui buik buiten buitenland buren
        burgemeester burger buur buurman buurt buurvrouw cadeau cadeautje camera camping caravan carnaval champagne
        champignon chauffeur chinees chips citroen clown collega computerspel concentratie concert contact controle
        courgette dagboek dak dakraam dal dame dank dankbaar dankjewel dans dansen danser dansschool deken deksel deur
        diamant dichtbij dief dienst diep dier dieren dierenarts dierentuin dinosaurus diploma directeur dochters
        dokter dominee donker doos doosje dorst draad draaien draaimolen dragen drank drempel dresser drinken dromen
        droom drop druif druiven druk drukte duif duim duin duinen dwerg echt echtgenoot eekhoorn eend eenhoorn eerlijk
        eeuw egel eiland einde elektriciteit elleboog emmer energie engelen engels erwt erwtensoep eten ezel fabriek
        fakkel fauteuil feest feestdag feestje fiets fietsbel fietser fietspad fietspomp fietstas film filosoof
        flamingo flat fles flesje fluit fontein foto fotograaf framboos frambozen friet frikandel frisdrank fruit
        fruitschaal gans ganzen garage garnaal gas gebak gebakje gebed geboorte geboortedag gebouw gedicht geheimpje
        geit gelijk gelukkige gemakkelijk gember geniet genieten gerecht gereedschap geschenk geschiedenis gevangenis
        gevoel geweldig geweten gewicht gezellig gezelligheid gezin gezond gezondheid giraf glas glimlach gloria goede
        goeiemorgen gordel gordijn gordijnen gouda gouden graan grap grappig gras grens groente groenten groep grond
        grootmoeder grootouders grootvader gymnastiek haai haan haar haas hagel hagelslag halfjaar hals hamer hamster
        hand handdoek handen handschoen handtas hart hartelijk hartje haven havermout hazelnoot heerlijk held helden
        helder helm hemd hen herder herfstblad herfstbos herinnering hert heuvel heuvels hoed hoek honden hondje honger
        honing hoofd hoofdpijn hoofdstad hotel hout huilen huisarts huisdier huisje huiskamer huiswerk hulp hut
        huwelijk idee ijs ijsbeer ijsje ijskast ijskoud ijsvogel ijzer indiaan ingang insect jaar jacht jaren jarig jas
        jasje jeugd jonge jongen jongens juf juffrouw jurk juweel kaars kaarsen kaart kaartje kabel kabeljauw kabouter
        kachel kade kalender kalf kam kameel kamer kampeerder kampioen kampioenen kanaal kandelaar kano kantine
        kapitein kapper karton kassa kast kasteel katje katten keizer kelder kennis kerk kers kersen kersenboom
        kerstboom kerstman ketting keuken keukentafel kikker kikkers kinderboerderij kinderdagverblijf kinderwagen kip
        kippen kippensoep klaproos klas klaslokaal klaver klavertje kleding kleur kleuren kleurpotlood kleuter klif
        klok klomp klompen knie knikker knoflook knoop knuffel knuffelbeer koe koeien koekoek koelkast koffer
        koffiepauze kok koken komkommer konijnen konijntje koninginnedag koningsdag kookboek kool koor koorts kopje
        koptelefoon korenbloem korf korting kraan kraanvogel krab krant kreeft krent krentenbrood kriebel krijt kroket
        krokodil krokus kroon kruid kruiden kruidnoot kruis kruiswoord kuiken kunst kunstenaar kus kusje kust kwal
        kwartier kwartje laars laarzen lach lachen ladder lade lam lamp lampen land landschap langzaam lantaarn
        lantaarns laptop leerling leermeester leeuwerik leger lenig lepel leraar lerares les levensgenieter levenslust
        lezen lichaam licht liedje liefdevol liefste liegen lievelingskleur lijn lijst limonade linker lippen
        lippenstift lol lolly loods loopbaan lopen lucht luchtballon luchthaven lucifer luipaard lunch maaltijd
        maanlicht mais maken mam mamma man mand mandarijn mango mannen mannetje markt marmelade masker matras medicijn
        meer meerkoet mees meester meisje meisjes melk melkboer melkweg mens mensen mes middag middagdutje middernacht
        mier mieren miljonair minister minuut mist modder moeders moedertaal moeilijk moestuin mogelijk molen molens
        mond mooiste mosselen motor motorfiets mozaiek mug muis muizen munt museum muts muur muziek muzikant mysterie
        naald nacht nachtegaal nachtkastje nachtwacht nagel namen neef neus nicht niemand niets nieuws nijlpaard
        nijntje nooit noord noorden noordzee noot nootmuskaat notenkraker nummer ober oceaan ochtend oefening ogen olie
        oliebol oliebollen olifant olijf olijven omelet onderbroek onderweg onderwijs ontbijt ontdekking ontspanning
        onweer oog ooievaar oom oor oorbel oorlog oosten oostenwind opening oppas orkest otter oud oude ouders oven
        paardenbloem paardrijden paddenstoel pagina pak pakje paleis palm palmboom pan pannenkoek pannenkoeken pap
        papegaai papier paprika paradijs paraplu parel park parkeerplaats parkeren parkiet paspoort pasta patat patatje
        pauw pauze peer pen pendelaar pepernoot perron perzik piano picknick pijl pijn pijp pimpelmees pindakaas
        pinguin piraat piraten pittig plaat plafond plan plank plant planten plein pleister plezier pluim poedersuiker
        poesje poezen pofadder politie politieagent politiek pompoen pony poort postbode postkantoor postzegel potlood
        prachtig praten prijs prijzen prinsesje printer probleem proost pruim puppy puzzel raaf raam rabarber radijs
        radio raket rand rat raven recept rechter rechts regenboog regendruppel regenjas regenworm reiger reis reizen
        reiziger rekening rekenmachine relatie rendier restaurant reus rietje rijbewijs rijst ring ringen rivier robot
        roest roggebrood rok roltrap roman roodborstje roodkapje rookworst rotonde rozen rozijn rug rugzak ruimte rund
        rups rust rustig ruzie salade sambal samen samenwerking sap sardine sauna saus schaap schaats schaatsen schaduw
        schaken schapen scharrelei schatkist scheepvaart schelp schelpen schilder schilderij schildpad schip schoen
        schoenen schoolbord schoolplein schoolvakantie schoon schoonmaken schoorsteen schotel schouder schrift
        schrijven schroef schuur sigaar sigaret sinaasappel sinaasappelsap sirene sla slaap slaapkamer slaapzak slager
        slagroom slagroomtaart slak slang slee sleutel sleutelbos sleutelhanger slim slot smaak smid smurf sneeuwbal
        sneeuwklokje sneeuwman sneeuwpop sneeuwvlok snel snelweg snoep snoepje snor soep sokken soldaat sommige specht
        speculaas speelgoed speeltuin spel spelen spelletje spiegel spiegelei spijker spin spinazie spoor spoorweg
        sport sporten sprookje sprookjes spruit spruitjes stadion stal stamppot station steen stekker stem step sterk
        sterrenhemel stilte stoel stof stofzuiger stoplicht storm strand strandbal strandstoel streep strik stroom
        stroop stroopwafel stroopwafels stroopwafeltje struik struisvogel student studeren suiker suikerspin supermarkt
        surfplank taart tafel tafellaken tand tandarts tandenborstel tandpasta tante tas taxi technologie teen tekening
        telefoon telefoonnummer televisie tempel tennisbal tent terras terug tevreden theelepel theepot ticket tijd
        tijdschrift tijgers timmerman toekomst toets toetsenbord tomaat tomaten tomatensoep tompoes toren torens touw
        tovenaar toverstaf traan tram trap trein treinen trekker trompet trots trui tuin tuinhuis tuinman tulpenbol
        tunnel turnen tussendoortje tweeling uil uilen uitgang uitje uitvinding uitzicht universiteit uren vaart vaas
        vaatwasser vaders vakantiehuis valk vallei varen varken varkens veer veilig veiligheid veld venster ventilator
        verantwoording verdieping verf vergadering vergeten verhaal verhalen verhuizen verjaardag verkeer verkeerd
        verkeerslicht verkoper verliefd verliefdheid verloren verpleegkundige vers verschil verstand verte verwarming
        vest vinger vingers viool vissekom vissen visser vla vlag vlam vleermuis vlees vlieg vliegen vliegtuig
        vliegveld vlinders vloer voeding voet voetbalclub voetballen voetballer voetbalveld voeten voetganger vogelhuis
        vogels vogeltje volgende volk voordeur voorjaar voornaam voorzichtig vos vossen vraag vrachtwagen vragen vrede
        vreemd vriendin vriendinnen vriendschap vriezer vrij vrijwilliger vroeg vrolijk vrouw vrouwen vuist vulkaan
        vuurtoren vuurwerk waakhond waarheid waarschuwing wafel wagen wand wandelen wandeling warm warmte was
        wasmachine waterkant waterlelie watermeloen waterval wc web wedstrijd wedstrijden weekendje weer
        weersverwachting weg weide weiland wekker wens wereldbol wereldkampioen wereldreis werknemer wesp westen wiel
        wielrennen wijk wijs wilg windmolen windmolens winkel winkelen winkels winkelwagen winnaar winnen winterjas
        winterkoning wintersport wiskunde wolf wolk wolken wolkenkrabber wolven wonder wonen woning woon woord woorden
        woordenboek worst wortel wortels woud zaag zaal zak zakdoek zakgeld zalm zand zandbak zandkasteel zang zanger
        zangeres zebra zee zeehond zeehonden zeeland zeemeermin zeep zeepaardje zeerover zeil zeilboot zeilen
        zelfstandig zetel ziek ziekenhuis ziel zingen zitten zolder zomers zomervakantie zonnebloem zonnebloemen
        zonnebrand zonnebril zonneschijn zonnestraal zonsondergang zonsopgang zorg zout zuiden zusje zussen zuster
        zuurkool zwaan zwager zwaluw zwanen zwembad zwembroek zwemmen
        """
}
