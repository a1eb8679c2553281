// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The 342 gemeenten in their 35 arbeidsmarktregio's.
///
/// Source: CBS, Gebieden in Nederland 2021 (84929NED), with the mergers of 2022 and 2023 brought in; there were still
/// 342 gemeenten on 1 January 2026. The codes AM04, AM16 and AM31 do not exist. Not yet held against the regions of
/// 2026: Alphen-Chaam, Baarle-Nassau, Zuidplas, Renkum and Heusden; nor the centrumgemeente of Zeeland.
///
/// A line: code of the region, name, code of the centrumgemeente, then its gemeenten by number and name.
enum Gebiedenlijst {
    static let tekst: StaticString = """
        AM01|Groningen|GM0014|0014 Groningen;0037 Stadskanaal;0047 Veendam;0106 Assen;0765 Pekela;1680 Aa en Hunze;\
        1699 Noordenveld;1730 Tynaarlo;1895 Oldambt;1950 Westerwolde;1952 Midden-Groningen;1966 Het Hogeland;\
        1969 Westerkwartier;1979 Eemsdelta
        AM02|Friesland|GM0080|0059 Achtkarspelen;0060 Ameland;0072 Harlingen;0074 Heerenveen;0080 Leeuwarden;\
        0085 Ooststellingwerf;0086 Opsterland;0088 Schiermonnikoog;0090 Smallingerland;0093 Terschelling;\
        0096 Vlieland;0098 Weststellingwerf;0737 Tytsjerksteradiel;1891 Dantumadiel;1900 Súdwest-Fryslân;\
        1940 De Fryske Marren;1949 Waadhoeke;1970 Noardeast-Fryslân
        AM03|Drenthe|GM0114|0109 Coevorden;0114 Emmen;0118 Hoogeveen;1681 Borger-Odoorn;1690 De Wolden;\
        1731 Midden-Drenthe
        AM05|Twente|GM0153|0141 Almelo;0147 Borne;0153 Enschede;0158 Haaksbergen;0163 Hellendoorn;0164 Hengelo;\
        0168 Losser;0173 Oldenzaal;0183 Tubbergen;0189 Wierden;1700 Twenterand;1735 Hof van Twente;\
        1742 Rijssen-Holten;1774 Dinkelland
        AM06|Stedendriehoek en Noordwest Veluwe|GM0200|0050 Zeewolde;0150 Deventer;0200 Apeldoorn;0213 Brummen;\
        0230 Elburg;0232 Epe;0233 Ermelo;0243 Harderwijk;0246 Heerde;0262 Lochem;0273 Putten;0285 Voorst;0301 Zutphen;\
        0302 Nunspeet;1773 Olst-Wijhe
        AM07|Midden-Gelderland|GM0202|0202 Arnhem;0221 Doesburg;0226 Duiven;0275 Rheden;0277 Rozendaal;\
        0293 Westervoort;0299 Zevenaar;1705 Lingewaard;1734 Overbetuwe
        AM08|Rijk van Nijmegen|GM0268|0209 Beuningen;0225 Druten;0252 Heumen;0268 Nijmegen;0296 Wijchen;\
        0944 Mook en Middelaar;1945 Berg en Dal
        AM09|Achterhoek|GM0222|0197 Aalten;0222 Doetinchem;0294 Winterswijk;1509 Oude IJsselstreek;1586 Oost Gelre;\
        1859 Berkelland;1876 Bronckhorst;1955 Montferland
        AM10|Rivierenland|GM0281|0214 Buren;0216 Culemborg;0263 Maasdriel;0281 Tiel;0297 Zaltbommel;\
        0668 West Maas en Waal;1740 Neder-Betuwe;1960 West Betuwe
        AM11|Flevoland|GM0034|0034 Almere;0171 Noordoostpolder;0184 Urk;0303 Dronten;0995 Lelystad
        AM12|Gooi en Vechtstreek|GM0402|0317 Eemnes;0376 Blaricum;0402 Hilversum;0406 Huizen;0417 Laren;\
        1696 Wijdemeren;1942 Gooise Meren
        AM13|Midden-Utrecht|GM0344|0310 De Bilt;0312 Bunnik;0321 Houten;0331 Lopik;0335 Montfoort;0344 Utrecht;\
        0352 Wijk bij Duurstede;0353 IJsselstein;0355 Zeist;0356 Nieuwegein;0589 Oudewater;0632 Woerden;\
        1581 Utrechtse Heuvelrug;1904 Stichtse Vecht
        AM14|Amersfoort|GM0307|0267 Nijkerk;0307 Amersfoort;0308 Baarn;0313 Bunschoten;0327 Leusden;0342 Soest;\
        0351 Woudenberg
        AM15|Noord-Holland Noord|GM0361|0361 Alkmaar;0373 Bergen (NH.);0383 Castricum;0388 Enkhuizen;0399 Heiloo;\
        0400 Den Helder;0405 Hoorn;0420 Medemblik;0432 Opmeer;0441 Schagen;0448 Texel;0450 Uitgeest;0498 Drechterland;\
        0532 Stede Broec;1598 Koggenland;1911 Hollands Kroon;1980 Dijk en Waard
        AM17|Zaanstreek/Waterland|GM0479|0385 Edam-Volendam;0415 Landsmeer;0431 Oostzaan;0439 Purmerend;0479 Zaanstad;\
        0852 Waterland;0880 Wormerland
        AM18|Groot Amsterdam|GM0363|0358 Aalsmeer;0362 Amstelveen;0363 Amsterdam;0384 Diemen;0394 Haarlemmermeer;\
        0437 Ouder-Amstel;0451 Uithoorn;0736 De Ronde Venen
        AM19|Holland Rijnland|GM0546|0484 Alphen aan den Rijn;0534 Hillegom;0537 Katwijk;0546 Leiden;0547 Leiderdorp;\
        0553 Lisse;0569 Nieuwkoop;0575 Noordwijk;0579 Oegstgeest;0638 Zoeterwoude;1525 Teylingen;1884 Kaag en Braassem
        AM20|Midden-Holland|GM0513|0513 Gouda;0627 Waddinxveen;1901 Bodegraven-Reeuwijk;1931 Krimpenerwaard
        AM21|Haaglanden|GM0518|0503 Delft;0518 's-Gravenhage;0603 Rijswijk;1783 Westland;1842 Midden-Delfland
        AM22|Rijnmond|GM0599|0489 Barendrecht;0502 Capelle aan den IJssel;0542 Krimpen aan den IJssel;0556 Maassluis;\
        0597 Ridderkerk;0599 Rotterdam;0606 Schiedam;0613 Albrandswaard;0622 Vlaardingen;1892 Zuidplas;\
        1924 Goeree-Overflakkee;1930 Nissewaard;1963 Hoeksche Waard;1992 Voorne aan Zee
        AM23|Drechtsteden|GM0505|0482 Alblasserdam;0505 Dordrecht;0523 Hardinxveld-Giessendam;\
        0531 Hendrik-Ido-Ambacht;0590 Papendrecht;0610 Sliedrecht;0642 Zwijndrecht
        AM24|Zeeland|GM0664|0654 Borsele;0664 Goes;0677 Hulst;0678 Kapelle;0687 Middelburg;0703 Reimerswaal;\
        0715 Terneuzen;0716 Tholen;0717 Veere;0718 Vlissingen;1676 Schouwen-Duiveland;1695 Noord-Beveland;1714 Sluis
        AM25|West-Brabant|GM0758|0748 Bergen op Zoom;0758 Breda;0777 Etten-Leur;0779 Geertruidenberg;0826 Oosterhout;\
        0840 Rucphen;0851 Steenbergen;0873 Woensdrecht;0879 Zundert;1655 Halderberge;1674 Roosendaal;1709 Moerdijk;\
        1719 Drimmelen;1959 Altena
        AM26|Midden-Brabant|GM0855|0744 Baarle-Nassau;0766 Dongen;0784 Gilze en Rijen;0785 Goirle;0797 Heusden;\
        0798 Hilvarenbeek;0809 Loon op Zand;0824 Oisterwijk;0855 Tilburg;0867 Waalwijk;1723 Alphen-Chaam
        AM27|Noordoost-Brabant|GM0796|0755 Boekel;0757 Boxtel;0796 's-Hertogenbosch;0828 Oss;0845 Sint-Michielsgestel;\
        0865 Vught;1721 Bernheze;1948 Meierijstad;1982 Land van Cuijk;1991 Maashorst
        AM28|Zuidoost-Brabant|GM0772|0753 Best;0770 Eersel;0772 Eindhoven;0820 Nuenen, Gerwen en Nederwetten;\
        0823 Oirschot;0848 Son en Breugel;0858 Valkenswaard;0861 Veldhoven;0866 Waalre;1658 Heeze-Leende;\
        1667 Reusel-De Mierden;1724 Bergeijk;1728 Bladel
        AM29|Noord-Limburg|GM0983|0889 Beesel;0893 Bergen (L.);0907 Gennep;0983 Venlo;0984 Venray;\
        1507 Horst aan de Maas;1894 Peel en Maas
        AM30|Zuid-Limburg|GM0917|0882 Landgraaf;0888 Beek;0899 Brunssum;0917 Heerlen;0928 Kerkrade;0935 Maastricht;\
        0938 Meerssen;0965 Simpelveld;0971 Stein;0981 Vaals;0986 Voerendaal;0994 Valkenburg aan de Geul;\
        1729 Gulpen-Wittem;1883 Sittard-Geleen;1903 Eijsden-Margraten;1954 Beekdaelen
        AM32|Helmond-De Peel|GM0794|0743 Asten;0762 Deurne;0794 Helmond;0847 Someren;1652 Gemert-Bakel;1659 Laarbeek;\
        1771 Geldrop-Mierlo
        AM33|Midden-Limburg|GM0957|0946 Nederweert;0957 Roermond;0988 Weert;1640 Leudal;1641 Maasgouw;1669 Roerdalen;\
        1706 Cranendonck;1711 Echt-Susteren
        AM34|Zuid-Holland Centraal|GM0637|0626 Voorschoten;0629 Wassenaar;0637 Zoetermeer;1621 Lansingerland;\
        1916 Leidschendam-Voorburg;1926 Pijnacker-Nootdorp
        AM35|Gorinchem|GM0512|0512 Gorinchem;1961 Vijfheerenlanden;1978 Molenlanden
        AM36|Regio Zwolle|GM0193|0119 Meppel;0148 Dalfsen;0160 Hardenberg;0166 Kampen;0175 Ommen;0177 Raalte;\
        0180 Staphorst;0193 Zwolle;0244 Hattem;0269 Oldebroek;1701 Westerveld;1708 Steenwijkerland;\
        1896 Zwartewaterland
        AM37|Zuid-Kennemerland en IJmond|GM0392|0375 Beverwijk;0377 Bloemendaal;0392 Haarlem;0396 Heemskerk;\
        0397 Heemstede;0453 Velsen;0473 Zandvoort
        AM38|FoodValley|GM0228|0203 Barneveld;0228 Ede;0274 Renkum;0279 Scherpenzeel;0289 Wageningen;0339 Renswoude;\
        0340 Rhenen;0345 Veenendaal
        """
}
