// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension VeelgebruikteWoorden {
    /// Ordinary English words, and those that are long enough to be a password by themselves.
    static let engels: StaticString = """
        ability absolute absolutely account action adventure afternoon airplane alabama alexander alligator alpha
        always amazing america american anaconda animal animals answer anything apollo apples apricot aquarius
        architecture arizona arsenal artist assassin astronaut attack attitude australia avalanche avatar avenger
        awesome babygirl backup badass bailey balance ballet bamboo barbie barcelona basket bastard bears beatles
        beautiful beauty because believe berlin bestfriend bicycle bigboy biology birthday biscuits bitch blackbird
        blackjack blessed blessing blizzard blondie bonjour boston bottle boulder brandon brazil bright broken brother
        bubbles budapest buddy buffalo bulldog bunny business butter buttercup butterflies butterfly cactus california
        californication camaro canada candle candy captain caramel cardinal carolina carpet casino castle catalina
        caterpillar celtic center central challenge champion champions championship chance chaos charlotte cheerleader
        chelsea cherry chester chevrolet chicago chicken christian christopher cinderella classic cleopatra clover
        cobra coconut coldplay college colorado comfort commander communication company computers confidence
        congratulations connect construction control convert corona cosmos country courage cowboy cowboys coyote crazy
        cream creative cricket crystal cupcake curtis cyclone daddy daisy dallas dance dancer danger darkness darling
        daughter defender delfin delta denver depeche desert destiny detroit diamond diamonds diesel digital disney
        doctor doggy dolphin dolphins dominic donkey dragonball dragonfly dragons dream dreamer dreams driver drummer
        duncan dynamite eagles earth easter eclipse edinburgh education einstein electric electronics elephant
        elizabeth emerald emotion emperor empire energy engineer england english enjoy enterprise entertainment
        entrepreneur eternal eternity europe evening everest everton everything evolution excalibur excellent explorer
        express extreme falcon falcons fantastic fantasy fashion ferret fighter final fireball firefox fireman fisher
        fishing florida flowers forest forever formula foundation france francisco frankie freddy french fresh friendly
        friendship frozen funny future galaxy gambit gamer games garden garfield general genesis genius georgia germany
        ghost giants ginger giraffe gladiator glitter goddess golden goldfish golfer goodbye goodluck goodmorning
        gorgeous gorilla grandfather grandma grandmother grandpa grateful gravity great greece greenday guardian guitar
        hacker halloween hamilton handsome happiness harmony harrison harvard hawaii hawkeye headphones health heart
        hearts heavenly hellfire hellokitty helper heroes highlander history hollywood homer honest honey horizon
        horses hospital hotdog hotrod houston hummingbird hurricane iceberg icecream iceman imagination imagine
        important incredible independence indiana indigo infinity inside inspiration intelligence intelligent
        international ireland ironman island italia jackpot jackson jaguar jasmine jellybean jellyfish jersey
        jesuschrist jewels johnson jonathan journey juice jungle jupiter justice justin kangaroo karate kawasaki
        keyboard kingdom kingkong kissme kitchen kitten kitty knight knowledge kristen ladybug lakers language lavender
        leader learning legend lemonade leopard liberty library lifestyle light lightning lights lincoln lions
        liverpool lobster london lonely longhorn lovebug lovely loveme lover lovers loyalty machine madison madonna
        madrid magnolia management manager manchester mandarin mariposa market marley marvel maryland massachusetts
        masterpiece maverick maximum maximus maxwell meadow melody memories memory mercury mermaid metallica mexico
        miami michigan midnight military million mission mississippi mistress mobile model modern moments monica
        monkeys monster montana moonlight morning motherfucker motivation motorola mountain mountains movie muffin
        murphy music musician mystery namaste nature naughty navigator nebraska neighborhood network never nevermind
        newyork nicholas night nightmare nintendo nirvana nobody norfolk northern northwestern nothing number nursing
        ocean olympic olympus online open operator opportunity orchid orlando outlaw oxford pacific package packers
        painter palace panda pandora panther panthers paradise parker party passion patches patience patrick patriots
        patterns peaches peanut peanuts pebbles penguin penguins people peppermint perfect personal philadelphia
        philips photo photographer photography physics pickle picture pirate pirates pittsburgh planet plastic platinum
        playboy player please poetry poison polaris police pookie popcorn portugal positive potato power powerful
        precious presentation president pretty prince privacy private professional professor profile promise prosperity
        protect psychology pumpkin puppies pyramid quality queens question rabbit rachel raiders rainbow rainbows
        random rangers raspberry reality rebecca rebel redsox redwings reindeer relationship remember reset respect
        responsible revolution reynolds rhythm river robotics rocket rockstar romance romeo rosebud royal runner russia
        sabrina safety sailing salmon samantha samurai sandwich santa sapphire satan saturn savage scarface science
        scooter scorpion scotland seahawks serenity shadows shakespeare shelby shopping shorty shotgun silence simple
        simpson simpsons singer skateboard skittles skywalker sleeping slipknot smile smiley smooth snake snickers
        snoopy snowball snowboard snowflake snowman social softball solution something sometimes soulmate southern
        spanish sparky special spider spirit sponge spongebob sports springfield squirrel stallion stanley starbucks
        stardust starfish starlight stealth steelers steven strawberries strawberry strength strong students studio
        submarine success successful sugar summertime sundance sunflower sunflowers sunny sunrise sunset supernatural
        superstar surfer surfing survivor sweden sweetheart sweetie sweetness swimming switzerland sydney symphony
        syracuse tango target taurus teacher teamwork technical technology teddybear tennessee texas thankyou theater
        therapy thunderbird thunderbirds thunderstorm tiffany tigers timber tinkerbell titanic together tomato tomorrow
        toronto tottenham tractor trading tradition transformer transformers travel treasure trinity triumph trouble
        trucker turtle turtles twilight twinkle twister typewriter umbrella unbelievable understanding undertaker
        unicorn unicorns united universal universe university unknown valencia valentina valentine valhalla vampire
        vanilla vegas velvet venice venus victor victoria victory vienna village vincent violet virginia virus vision
        volcano volleyball volvo voyager wallpaper walter warcraft warning warrior warriors washington watermelon
        weather webmaster welcomehome western whatever whiskers whiskey whisper willow windmill window wisconsin wisdom
        within without wolfgang wolverine wonderful wonderland wonderwoman woodland working worldcup wrestling writer
        xavier yankees yellowstone yesterday zeppelin zombie zombies
        """
}
