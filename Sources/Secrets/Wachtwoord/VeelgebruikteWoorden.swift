// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// Words of which passwords are made again and again: the top of the well-known lists in English and Dutch, names,
/// months, clubs, and the words of this trade. Small letters without accents.
enum VeelgebruikteWoorden {
    static let alle = Set(lijst.description.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let lijst: StaticString = """
        password passwort passw pass wachtwoord wachtwoorden welkom welcome geheim secret letmein login inloggen
        admin administrator beheer beheerder root user gebruiker guest gast test tester testen demo temp tijdelijk
        changeme change nieuw nieuwe new master access toegang system systeem server computer internet google
        facebook youtube twitter microsoft windows apple samsung iphone android linux oracle cisco default qwerty
        qwertyuiop qwert azerty asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qaz wsx edc abc abcd abcdef
        iloveyou loveyou love liefde lief liefje schat schatje schatjes hallo hello hoi doei dag goedemorgen sunshine
        princess prinses prins king queen koning koningin dragon draak monkey aap tijger tiger lion leeuw panter
        hond dog kat poes cat paard horse vogel bird vis fish konijn beer bear eagle adelaar dolfijn vlinder
        football voetbal soccer baseball basketball hockey tennis golf hardlopen fietsen racing ferrari porsche
        mercedes toyota yamaha honda harley corvette mustang ajax feyenoord psv fcutrecht twente heerenveen
        groningen amsterdam rotterdam utrecht denhaag eindhoven tilburg almere breda nijmegen arnhem haarlem
        enschede zwolle leiden maastricht dordrecht amersfoort apeldoorn hilversum nederland netherlands holland
        nederlands oranje orange rood red blauw blue groen green geel yellow zwart black wit white paars purple
        grijs roze pink goud gold zilver silver zomer summer winter lente spring herfst autumn januari january
        februari february maart march april mei may juni june juli july augustus august september oktober october
        november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday
        thursday friday saturday sunday vandaag morgen gisteren vakantie holiday weekend kerst kerstmis christmas
        pasen sinterklaas superman batman spiderman starwars pokemon pikachu naruto minecraft fortnite matrix
        shadow ninja killer hunter ranger soldier hammer thunder donder phoenix wizard magic merlin gandalf
        freedom vrijheid trustno trust vertrouwen hope hoop geloof faith god jezus jesus allah engel angel
        duivel devil heaven hemel moon maan sun zon ster star sterren regen sneeuw water vuur fire wind
        flower bloem bloemen roos rose lelie tulp tulpen boom appel banaan banana orangejuice cookie koekje
        chocola chocolade chocolate kaas cheese cheesecake pizza koffie coffee thee bier beer wijn pepper peper
        michael michelle jessica jennifer daniel david thomas robert andrew george charlie jordan joshua matthew
        ashley nicole amanda william richard martin jan piet klaas kees henk willem johan peter paul mark
        maria anna eva emma sophie julia lotte sanne lisa laura tim tom bas rob mohammed ahmed fatima ali omar
        sarah yusuf ibrahim hassan moeder mama mother vader papa father oma opa familie family baby kind kinderen
        zoon dochter broer zus vriend vrienden friend friends school bedrijf kantoor office werk werken werkplek
        baan job jobs thuis home huis house straat stad city dorp wereld world leven life happy blij gelukkig
        geluk lucky money geld rijk bank super mega ultra top best beste mooi mooie leuk leuke lekker cool
        sexy hot sweet zoet klein groot big small lang kort een twee drie vier vijf zes zeven acht negen tien
        one two three four five six seven eight nine ten nul zero het der den dit dat dus met van voor mijn the
        and you are for your from this that what who why how ben jij wij zij ons uit niet wel geen ook
        meedoen inburgering inburgeren inburgeraar inburgeraars statushouder statushouders gemeente gemeenten
        gemeentehuis stadhuis regiesysteem regie dossier dossiers participatie participatiewet werkcentrum
        arbeidsmarkt arbeidsmarktregio werkgever werkgevers jobcoach klantmanager regisseur taalaanbieder
        taalschool taal rijksoverheid ministerie overheid ambtenaar duo coa azc brp pip map pvt szw vng uwv
        """
}
