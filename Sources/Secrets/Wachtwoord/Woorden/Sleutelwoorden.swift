// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

extension VeelgebruikteWoorden {
    /// Words for a password itself, keys in a row, months, days, numbers: worth nothing in a passphrase either.
    static let sleutelwoorden: StaticString = """
        aanmeldcode abc abcd abcdef abcdefg abracadabra access accountnaam accounts acht achttien admin administrator
        april asdf asdfgh asdfghjkl august augustus autumn azerty bedenknogiets beheer beheeraccount beheerder
        beheerders beveiligd beveiliging blabla blablabla blahblah bureaublad change changeit changeme changethis
        codewoord computer computerwachtwoord correcthorsebatterystaple datalek december demo derde dertien dertig
        deurcode dinsdag ditiseenwachtwoord ditisgeheim ditismijnwachtwoord doeidoei doemaarwat donderdag drie duizend
        edc een eenmalig eerste eggs eigenaar eight eleven elf februari february fijnedag fijnweekend five foobar
        forgot four friday gast gebruiker gebruikers gebruikersnaam gebruikt geenidee geeninspiratie geenwachtwoord
        geenzin geheim geheime geheimen geheimwoord goedenavond goedendag google guest hahaha halloallemaal hallohallo
        hallowereld hellothere helloworld herfst hetiseengeheim hetwachtwoord hihihi hocuspocus hohoho hoihoi honderd
        hoofdletter ik ikhouvan ikhouvanjou ikweethetniet iloveu iloveyou inlogcodes inloggen inlogt internet
        internetbankieren invoer ipsum is it januari january je joehoe jojo juli july june juni kantoorcode kluis
        kopieren lalala leesmij lekkerpuh lente letmein letmeinnow login loginnaam loginnow logmein logmij logon lorem
        loremipsum maaktnietuit maandag maart march master may me mei mijncode mijngeheim mijnlogin mijnnaam
        mijnwachtwoord miljard miljoen mobiel monday my mypass mypassword mysecret ncc negen negentien negentig netwerk
        new newpass newpassword nietvergeten nieuw nieuwe niksteverbergen nine nopassword notebook november nul october
        oktober onbekend one ontgrendel openen opensesam opensesame openup openupnow opslaan opstarten pass passcode
        passkey passphrase passw passwoord password passwords passwort paswoord pasword pincode pincodes print proef
        proefaccount programma qaz qwert qwerty qwertyuiop root saturday secret secrets secure security september
        server servicedesk sesam sesamopenu seven simpel simsalabim six sleutelwoord smartphone snelkoppeling spam
        spring standaard startnu startpagina summer sunday superuser supervisor support sysadmin systeem system tabblad
        tablet tachtig telaat temp ten test testaccount testen tester testgebruiker testing testje testtest
        testwachtwoord three thuiswerken thursday tien tijdelijk toegang toegangscode toegankelijk toetsen tothoihoi
        tuesday twaalf twee tweede tweefactor twintig two update upgrade user userid username veertien veertig verander
        veranderdit veranderen verandermij vergeetmij vergeetmijniet vergrendeld vertrouwelijk vier vierde vijf
        vijftien vijftig vrijdag wachtwoord wachtwoorden wachtwoordje wachtwoordvergeten wachtwoordwijzigen wachtzin
        watdanook webmail website wednesday weetikniet welcome welkom wifi wijzigdit wijzigen wijzigmij winter wisselen
        woensdag wsx yoyo zaterdag zero zes zestien zestig zeven zeventien zeventig zoekmachine zomaarwat zomer zondag
        zxcv zxcvbn zxcvbnm
        """
}
