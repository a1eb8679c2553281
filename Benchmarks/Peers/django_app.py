# SPDX-FileCopyrightText: 2026 Meedoen contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages Vandaag and dossier by Django, in one file."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import path

import gegevens

settings.configure(
    DEBUG=False,
    SECRET_KEY="alleen voor metingen op deze machine",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates")],
        }
    ],
)


def leeg(request):
    return HttpResponse('{"status":"goed"}', content_type="application/json")


def vandaag(request, gemeente, regisseur=None):
    return render(request, "vandaag.html", gegevens.werklijst(gemeente, regisseur))


def dossier(request, gemeente, kenmerk):
    gevonden = gegevens.dossier(gemeente, kenmerk)
    if gevonden is None:
        raise Http404
    return render(request, "dossier.html", gevonden)


urlpatterns = [
    path("leeg", leeg),
    path("vandaag/<str:gemeente>", vandaag),
    path("vandaag/<str:gemeente>/<str:regisseur>", vandaag),
    path("dossiers/<str:gemeente>/<str:kenmerk>", dossier),
]

app = get_wsgi_application()
