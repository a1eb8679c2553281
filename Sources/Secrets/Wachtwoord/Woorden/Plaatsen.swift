// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension VeelgebruikteWoorden {
    /// Places and countries.
    static let plaatsen: StaticString = """
        aalsmeer afghanistan afrika alkmaar amerika amstelveen antwerpen assen athene australie azie barendrecht belgie
        bergen bergenopzoom berlijn beverwijk boxtel brabant brazilie brussel bussum capelle castricum china coevorden
        cuijk culemborg curacao damascus delft delfzijl denbosch denemarken denhelder deventer doetinchem dokkum
        drachten drenthe dronten drunen duitsland edam ede eemnes egypte elburg emmen engeland epe eritrea ermelo
        ethiopie etten europa finland flevoland franeker frankrijk friesland gelderland geldrop geleen gent goes
        gorinchem griekenland haaksbergen hardenberg harderwijk harlingen harmelen heemskerk heemstede heerde heerlen
        hellevoetsluis helmond hengelo heusden hoogeveen hoorn houten huizen ijmuiden ijsselmeer ijsselstein india
        indonesie irak iran israel istanbul italie japan joure kampen katwijk kerkrade lelystad limburg lissabon lisse
        lochem londen losser marokko meppel middelburg mijdrecht moerdijk monnickendam moskou naarden nieuwegein
        noordbrabant noordholland noordwijk noorwegen nunspeet oekraine oldenzaal oostenrijk oosterhout oosterwijk oss
        overijssel papendrecht parijs polen purmerend putten raalte renkum rhenen ridderkerk rijssen rijswijk roermond
        rome roosendaal rozenburg rusland ruurlo sassenheim scheveningen schiedam schiermonnikoog sittard sliedrecht
        sneek soest somalie spanje spijkenisse stadskanaal steenwijk suriname syrie terneuzen terschelling texel tiel
        tokio turkije uden uithoorn urk vaassen valkenburg valkenswaard veendam veenendaal veghel veldhoven velsen
        venlo venray vlaardingen vlieland vlissingen volendam voorburg voorschoten voorst vught waalwijk waddinxveen
        wageningen wassenaar weert westland wierden wijchen winschoten winterswijk woerden wormerveer zaandam zaanstad
        zaltbommel zandvoort zeewolde zeist zevenaar zoetermeer zuidholland zundert zutphen zweden zwijndrecht
        zwitserland
        """
}
