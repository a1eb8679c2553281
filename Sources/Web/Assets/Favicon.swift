// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The mark on a ground of petrol.
enum Favicon {
    static let text: StaticString = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b4550"/>
        <g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"><path d="M7.5 25v-5.5a4.25 4.25 0 0 1 8.5 0V25
        m0-5.5a4.25 4.25 0 0 1 8.5 0V25"/></g><circle cx="11.75" cy="9" r="3" fill="#fff"/>
        <circle cx="20.25" cy="9" r="3" fill="#ffc740"/></svg>

        """
}
