# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the scenarios share: a server of their own, people, a clerk who posts forms, a visitor with a browser."""
