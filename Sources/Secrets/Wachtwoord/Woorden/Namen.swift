// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension VeelgebruikteWoorden {
    /// First names and family names.
    static let namen: StaticString = """
        aaron abdel abdul abdullah abraham adam adriaan adrian aisha albert alberto alex alexandra alice alicia alina
        alisha alma amber amin amina amir anas andre andrea andreas angela angelina anika anita anke annabel anne
        anneke annelies annemarie annemieke anouk antoinette anton antonio aram arie arjan arjen arnold arthur astrid
        audrey awet axel ayse barbara bart bastiaan beatrix bella benjamin berhane bernard bert berta bianca bilal
        bjorn blom bob bosch bram brenda brian britt brouwer bruno carl carla carlos carmen carolien caroline casper
        catharina cecilia celine chantal charlene chris christel christiaan christina christine cindy claire clara
        claudia colin cor corina cornelis corrie daan dalia damian danielle danny daphne debbie dekker demi denise
        dennis diana dick diego dijk dijkstra dirk dominique donald dorien edgar eduard edwin elena eline elisa
        elisabeth elise ellen ellis els elsa emiel emily eric erik erika esmee esther evelien eveline evert eyob fabian
        farid fatma femke ferdinand fleur floor floris frank franka frans fred frederik freek gabriel gabriella geert
        gerard gerda gerrit gerritsen gijs gina guido gustav habtom hadi hamid hamza hanna hannah hanneke hans harm
        harrie harry hein heleen helen helena hendrik hendriks henny henri herman hermans hilde hoekstra huisman huub
        ilse ima imane ineke inge ingrid irene iris irma isa isabel isabella isabelle ivan ivo jaap jack jacob jacobs
        jacqueline jacques jaimy jakob jamal james jamie jana jane janine janna janneke jannes jansen janssen jasmijn
        jasper jeroen jerome jesse jessie jill jim joanna jochem joel johanna johannes john johnny jolanda jonas joost
        jordi joris jos jose josef josephine joyce judith julian juliana julie julius jurgen kai kamal karel karen
        karim karin karina karl katharina kathleen katja katrien kelly kelvin kevin khadija khalid kiki kim kirsten
        koen koster kristel kuiper kuipers lars latifa laurens leah lena lennard leo leon leonardo leonie lex lianne
        lidia lieke lies liesbeth lieve lila lilian lily linda lindsey lisanne liselotte lisette loes lola lorenzo
        louis louise luca lucas lucia luke luna luuk lydia maaike maarten maas madelief mahmoud maike malik manon
        manuel marc marcel marco marcus margaret margreet mariam marianne marieke marijke marijn marion marit marjan
        marjolein marleen marlies marloes martha martijn martina mary maud maurice mauro max maxime maya meerkat mehmet
        meijer melanie melissa menno merel mia michal michel michiel miguel mika mike mila milan miriam mirjam mo
        moniek monique morris moussa mulder mustafa nadia nadine naomi natalia natalie natasja nathalie nathan nick
        nicky nico niek niels nienke nina nino noa noah noor nora norbert nour olaf olga olivia oscar otto pascal
        patricia patty paula paulien pauline peters petra philip pien pieter pim postma quinten rachid rafael ralph
        ramon raoul rashid raymond rebekka rein remco renate rene renske rian ricardo rick rico rik rita robin roderick
        roel roger roland rolf romy ronald rosa rosalie rosanne roy ruben rudolf ruth ruud sabine sahar said saida
        salim salma sam samir samira samuel sander sandra sara saskia schouten sebastiaan sebastian selam selma serena
        sharon sien sifra silvia simon simone sjoerd smit sofia sonja stefan stefanie stella stephan steve stijn sultan
        susan susanne suzanne sven sylvia tamara tanja tarik teun thea theo theodora thijs tijmen tijn timmermans timo
        tina tineke tobias toine ton tonnie tristan trudy valerie vanessa veenstra vera verbeek verhoeven veronica
        viola vivian walid ward wendy werner wessel wiebe willemijn willems wilma wim wouter xander yara yasin yasmin
        yasmina yonas youssef yvette yvonne zahra zara zeynep
        """
}
