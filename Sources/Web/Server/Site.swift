// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

package import Actions
internal import HTTPTypes
package import Hummingbird
internal import NIOCore

/// The whole site: doors in order, then the routes of each subject.
package enum Site {
    package static func router(desk: Desk, settings: WebSettings, gemeenten: Gemeentenamen) -> Router<MeedoenContext> {
        let kader = Paginakader(desk: desk, settings: settings, gemeenten: gemeenten)
        let cookie = Sessiecookie(settings: settings)
        let router = Router(context: MeedoenContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: Herkomst(proxies: settings.proxies))
        router.add(middleware: Koppen(isVeilig: settings.isVeilig))
        router.add(middleware: Foutantwoorden(pagina: kader, cookie: cookie))
        router.add(middleware: Poort(hosts: settings.hosts))
        router.add(middleware: Opnieuw(pagina: kader))
        assets(router)
        router.get("/gezondheid") { _, _ in
            let isGood = await CheckHealth.run(desk: desk)
            return Antwoord.bytes(
                Array((isGood ? "{\"status\":\"goed\"}" : "{\"status\":\"database onbereikbaar\"}").utf8),
                type: "application/json",
                status: isGood ? .ok : .serviceUnavailable
            )
        }
        settings.veiligheid.add(to: router, kader: kader)
        ToegangRoutes(kader: kader, cookie: cookie).add(to: router)
        TweedeStapRoutes(kader: kader, cookie: cookie).add(to: router)
        LinkRoutes(kader: kader, cookie: cookie).add(to: router)
        let binnen = router.group().add(middleware: Binnen(desk: desk, cookie: cookie))
        VandaagRoutes(kader: kader).add(to: binnen)
        DossierRoutes(kader: kader).add(to: binnen)
        FeitRoutes(kader: kader).add(to: binnen)
        DossiertoegangRoutes(kader: kader).add(to: binnen)
        NoodRoutes(kader: kader).add(to: binnen)
        LijstRoutes(kader: kader).add(to: binnen)
        CohortRoutes(kader: kader).add(to: binnen)
        ZoekRoutes(kader: kader).add(to: binnen)
        BeheerRoutes(kader: kader).add(to: binnen)
        AccountRoutes(kader: kader).add(to: binnen)
        AccountbeheerRoutes(kader: kader).add(to: binnen)
        RechtenrapportRoutes(kader: kader).add(to: binnen)
        BevestigRoutes(kader: kader).add(to: binnen)
        JournaalRoutes(kader: kader).add(to: binnen)
        BeoordelingRoutes(kader: kader).add(to: binnen)
        RechtenRoutes(kader: kader).add(to: binnen)
        BewaarRoutes(kader: kader).add(to: binnen)
        RechtRoutes(kader: kader).add(to: binnen)
        BegrippenRoutes(kader: kader).add(to: binnen)
        APIRoutes(kader: kader, cookie: cookie).add(to: router)
        router.add(middleware: Methoden(of: router))
        return router
    }

    private static func assets(_ router: Router<MeedoenContext>) {
        for asset in Asset.all {
            router.get(RouterPath(asset.path)) { _, _ in
                var response = Antwoord.bytes(asset.bytes, type: asset.contentType)
                response.headers[.cacheControl] = "public, max-age=31536000, immutable"
                return response
            }
        }
    }
}
