// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension VeelgebruikteWoorden {
    /// What people of both languages choose again and again.
    static let alledaags: StaticString = """
        aap adelaar ahmed ajax ali allah almere amanda amersfoort amsterdam and andrew android angel anna apeldoorn
        appel apple are arnhem ashley baan baby banaan banana bank bas baseball basketball batman bear bedrijf beer ben
        best beste bier big bird black blauw blij bloem bloemen blue boom breda broer cat charlie cheese cheesecake
        chocola chocolade chocolate christmas cisco city coffee cookie cool corvette dag daniel dat david default den
        denhaag der devil dit dochter doei dog dolfijn donder dordrecht dorp draak dragon duivel dus eagle eindhoven
        emma engel enschede eva facebook faith familie family father fatima fcutrecht ferrari feyenoord fietsen fire
        fish flower football for fortnite freedom friend friends from gandalf geel geen geld geloof geluk gelukkig
        george gisteren god goedemorgen gold golf goud green grijs groen groningen groot haarlem hallo hammer happy
        hardlopen harley hassan heaven heerenveen hello hemel henk het hilversum hockey hoi holiday holland home hond
        honda hoop hope horse hot house how huis hunter ibrahim iphone jan jennifer jessica jesus jezus jij job jobs
        johan jordan joshua julia kaas kantoor kat kees kerst kerstmis killer kind kinderen king klaas klein koekje
        koffie konijn koning koningin kort lang laura leeuw leiden lekker lelie leuk leuke leven lief liefde liefje
        life linux lion lisa lotte love loveyou lucky maan maastricht magic mama maria mark martin matrix matthew mega
        mercedes merlin met michael michelle microsoft mijn minecraft moeder mohammed money monkey mooi mooie moon
        morgen mother mustang naruto nederland nederlands netherlands nicole niet nijmegen ninja office oma omar ons
        ook opa oracle orange orangejuice oranje paard paars panter papa pasen paul peper pepper peter phoenix piet
        pikachu pink pizza poes pokemon porsche princess prins prinses psv purple queen racing ranger red regen richard
        rijk rob robert rood roos rose rotterdam roze samsung sanne sarah schat schatje schatjes school sexy shadow
        silver sinterklaas small sneeuw soccer soldier sophie spiderman stad star starwars ster sterren straat sun
        sunshine super superman sweet tennis that the thee this thomas thuis thunder tiger tijger tilburg tim tom top
        toyota trust trustno tulp tulpen twente twitter uit ultra utrecht vader vakantie van vandaag vertrouwen vis
        vlinder voetbal vogel voor vriend vrienden vrijheid vuur water weekend wel wereld werk werken werkplek what
        white who why wij wijn willem william wind windows wit wizard world yamaha yellow you your youtube yusuf zij
        zilver zoet zon zoon zus zwart zwolle
        """
}
