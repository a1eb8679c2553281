# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
#
# `make` lists every command. All builds use the folder .build and the same flags, so that nothing is compiled twice.

FLAGS  := -debug-info-format none --explicit-target-dependency-import-check error
CONFIG ?= debug
BINARY := .build/$(CONFIG)/meedoen
EVENTS := .build/bewijs/events.jsonl

# For `make demo`: where the data go, on which port, and which day it is in the demonstration.
DATA     ?= data/demo
PORT     ?= 8080
VANDAAG  ?= 2022-10-04
DOSSIERS ?=
# For `make bench`: options of Benchmarks/run.py, such as --rounds 3 or --only clocks.
BENCH    ?=

.DEFAULT_GOAL := help
.PHONY: help setup build release demo test journeys beelden check format lint snapshots bewijs asvs sbom bench docs clean swift tools

help: ## Toon deze lijst
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Installeer wat ontbreekt: pakketten, Python-omgeving, browser (eerste keer 2 à 3 minuten)
	@Scripts/setup.sh all

build: swift ## Bouw alles, met tests (eerste keer 5 à 8 minuten op twee kernen, daarna seconden)
	swift build --build-tests $(FLAGS)

release: swift ## Bouw het programma zoals het uitgaat: .build/release/meedoen (eerste keer 15 à 20 minuten)
	swift build -c release --product meedoen $(FLAGS)

demo: tools ## Start Meedoen met verzonnen mensen op http://127.0.0.1:8080 (stop met Ctrl-C)
	@echo "Meedoen wordt gebouwd ($(CONFIG); dat start het snelst: de eerste keer 4 à 6 minuten, daarna seconden)."
	@swift build -c $(CONFIG) --product meedoen $(FLAGS)
	@echo "De demonstratie wordt gevuld in $(DATA). Hieronder staat wie kan inloggen."
	@$(BINARY) demo --data $(DATA) $(if $(DOSSIERS),--dossiers $(DOSSIERS))
	@echo
	@echo "Open http://127.0.0.1:$(PORT) in een browser. In de demonstratie is het $(VANDAAG). Stoppen: Ctrl-C."
	@exec $(BINARY) serve --data $(DATA) --port $(PORT) --vandaag $(VANDAAG) --demo

test: build ## Draai alle tests en de routes in een browser, op SQLite en op PostgreSQL
	@Scripts/test.sh

journeys: ## Loop de routes van gebruikers na in een echte browser, op SQLite (na build; ROUTES=--postgresql: op PostgreSQL)
	@Scripts/journeys.sh $(ROUTES)

beelden: build ## Maak de schermafdrukken van de README in docs/beelden
	@Scripts/journeys.sh --beelden

check: ## Alles wat de bouwstraat doet: opmaak, bouwen met importcontrole, tests, routes, niets gewijzigd
	@Scripts/check.sh

format: swift ## Zet alle Swift-bestanden in de afgesproken opmaak
	swift format --in-place --parallel --recursive Package.swift Sources Tests

lint: swift ## Controleer de opmaak zonder iets te wijzigen
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

snapshots: build ## Leg de teksten onder __Snapshots__ opnieuw vast; lees daarna `git diff`
	MEEDOEN_SNAPSHOTS=record swift test --skip-build $(FLAGS)

bewijs: ## Toon welke rijen, gevallen en regels een geslaagde test hebben (draait de tests als dat nog niet is gebeurd)
	@test -s $(EVENTS) || { $(MAKE) --no-print-directory build; Scripts/test.sh swift >/dev/null || true; }
	@python3 Scripts/bewijs.py $(EVENTS)

asvs: ## Maak docs/beheer/asvs.md: welke eisen van OWASP ASVS 5.0 een geslaagde test hebben (na make test)
	@python3 Scripts/asvs.py

sbom: ## Maak docs/sbom.cdx.json: alle onderdelen met hun versie en herkomst
	@python3 Scripts/sbom.py

bench: release ## Meet de snelheid en schrijf Benchmarks/results.md (eerste keer een kwartier extra voor het bouwen)
	@Benchmarks/run $(BENCH)

docs: build ## Maak de handleiding van de publieke types van Domain in .build/docs
	@Scripts/docs.sh

clean: ## Gooi alles weg wat gebouwd is; gegevens in data/ blijven staan
	rm -rf .build .build-*

swift:
	@Scripts/swift-version.sh

tools:
	@Scripts/setup.sh build
