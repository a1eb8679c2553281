# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages Vandaag and dossier by Flask and Jinja."""

import os

from flask import Flask, abort, render_template

import gegevens

app = Flask(__name__, template_folder=os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates"))
app.jinja_env.auto_reload = False


@app.get("/leeg")
def leeg():
    return '{"status":"goed"}', 200, {"Content-Type": "application/json"}


@app.get("/vandaag/<gemeente>")
@app.get("/vandaag/<gemeente>/<regisseur>")
def vandaag(gemeente, regisseur=None):
    return render_template("vandaag.html", **gegevens.werklijst(gemeente, regisseur))


@app.get("/dossiers/<gemeente>/<kenmerk>")
def dossier(gemeente, kenmerk):
    gevonden = gegevens.dossier(gemeente, kenmerk)
    if gevonden is None:
        abort(404)
    return render_template("dossier.html", **gevonden)
