// SPDX-FileCopyrightText: 2026 Meedoen contributors
// SPDX-License-Identifier: EUPL-1.2

/// The members of a JSON object in their order; every key once.
///
/// Keys are compared as Swift compares text: `é` composed and decomposed are one key.
package struct JSONObject: Hashable, Sendable {
    package struct Member: Hashable, Sendable {
        package let key: String
        package var value: JSONValue
    }

    package private(set) var members: [Member]

    package init() {
        members = []
    }

    /// When a key comes twice the later value stands, in the earlier place.
    package init(_ pairs: some Sequence<(String, JSONValue)>) {
        self.init()
        for (key, value) in pairs { self[key] = value }
    }

    /// For members of which the keys are known to differ.
    init(distinct members: [Member]) {
        self.members = members
    }

    /// Setting nil removes the member. Searches from the front: meant for objects of tens of members.
    package subscript(key: String) -> JSONValue? {
        get { members.first { $0.key == key }?.value }
        set {
            let place = members.firstIndex { $0.key == key }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }
}
