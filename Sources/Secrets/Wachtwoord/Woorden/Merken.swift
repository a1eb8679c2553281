// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension VeelgebruikteWoorden {
    /// Brands, clubs, games, films and music.
    static let merken: StaticString = """
        abba acdc adele adidas albertheijn aldi alfaromeo amazon americanexpress andrehazes asterix audi avengers
        azalkmaar bambi bassie batgirl bavaria bayern becel beckham bentley bershka beyonce bieber blackberry blof bmw
        bol bolcom brabantia bugatti bugles callofduty cambuur campina carglass chanel charizard chipknip chrysler
        cocacola coolblue counterstrike cruijff dacia dagobert doemaar donaldduck dortmund douwe douweegberts drake
        dropbox ducati dumbo earring elmo eminem eneco epson ernie essent etos excelsior facetime fanta fiat fifa ford
        formule fortuna gameofthrones gazelle gert giro gmail goahead gollum grolsch gunsandroses guusgeluk guusmeeuwis
        harrypotter hazes heineken hema heracles hermione hobbit hogwarts homerun hotmail huawei hyundai ikea
        incredibles ing instagram intel ironmaiden jedi joker jommeke jumbo juventus kabouterplop karwei kia klm knorr
        kodak koekiemonster kpn kruidvat kuifje kungfu kwak kwek kwik ladygaga lamborghini landrover leagueoflegends
        lego lenovo lexus lidl linkedin linkinpark logitech lordoftherings luigi manchesterunited manutd maradona
        marcoborsato mario maserati mastercard maxverstappen mazda mbappe mediamarkt messenger messi mickey mickeymouse
        minions mitsubishi mulan nac nacbreda nec necnijmegen nemo netflix netgear neymar nickelback nike nikon nissan
        nivea nokia oasis obelix opel outlook overwatch panasonic paulus paypal pec peczwolle peugeot photoshop
        pinkeltje pinkfloyd pino pippi playmobil playstation pluto postnl puma pumba rabobank radiohead rambo rammstein
        ramones range rapunzel realmadrid renault rihanna rituals roblox roda rodajc rolex rollingstones ronaldo saab
        samson sauron schumacher seat sesamstraat shakira signal simba sims skoda skype skyrim slayer snapchat sonic
        sparta spotify steam stitch subaru supermario suske suskeenwiske suzuki telegram teletubbies temptation tesla
        tetris tiesto tiktok tinder tiscali tita tour tupac tweety unilever verstappen vespa vitesse vodafone voldemort
        volkswagen whatsapp wiske worldofwarcraft xbox yahoo yoda yoshi zalando zelda ziggo zorro
        """
}
