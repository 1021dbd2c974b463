# Die Rate gültiger Sendungsverfolgung und die Uhr.

ruling-counts = Zählt
ruling-at-risk = Zählt womöglich nicht
ruling-defect = Zählt gegen Sie
ruling-exempt = Wird nicht gezählt
ruling-out-of-scope = Wird nicht gemessen
ruling-pending = Noch nicht fällig
ruling-unknown = Richtlinie nicht bekannt

why-scanned = vom Versanddienst gescannt
why-not-scanned = noch kein Scan
why-too-few-scans = weniger Scans, als Herkunft und Wert verlangen
why-no-number = keine Sendungsnummer
why-after-delivery = Nummer erst nach der Zustellung angegeben
why-unread = Scans, die Amazon nicht liest
why-exemption = eine Ausnahme des Marktplatzes
why-route = diese Strecke misst die Rate nicht
why-carrier = diesen Versanddienst misst die Rate nicht
why-value = die Bestellung ist weniger wert, als die Rate misst
why-no-policy = für den Tag ist keine Richtlinie dieses Marktplatzes bekannt

rate-state-fine = im Ziel
rate-state-below = unter dem Ziel
rate-state-too-few = zu wenige für ein Urteil
rate-state-no-target = kein Ziel bekannt

trend-up = steigend
trend-same = gleichbleibend
trend-down = fallend

likely-not-in-ledger = Ihre Aufzeichnungen kennen diese Bestellung nicht
likely-other-carrier = Amazon hat einen anderen Versanddienst
likely-other-number = Amazon hat eine andere Sendungsnummer
likely-settling = in den letzten 72 Stunden geändert
likely-window = anderer zugesagter Tag oder außerhalb der dreißig Tage
likely-other-category = Amazon führt sie in einer anderen Kategorie
likely-exempt = nach unserer Lesart der Richtlinie ausgenommen
likely-out-of-scope = nach unserer Lesart der Richtlinie nicht gemessen
likely-scans = die Scans des Versanddienstes reichen Amazon womöglich nicht
likely-scan-not-seen = Amazon hat den Scan nicht gesehen
likely-scan-not-known = Ihren Aufzeichnungen fehlt ein Scan, den Amazon hat
likely-not-in-report = nicht im Bericht, der bis zu zwei Wochen zurückliegt

report-column-order-id = Bestellung
report-column-carrier = Versanddienst
report-column-tracking-number = Sendungsnummer
report-column-deliver-by = Zugesagter Liefertermin
report-column-category = Kategorie
report-column-invalid = Markiert, wo die Nummer nicht gültig ist
report-column-valid = Ja, wo die Nummer gültig ist
report-column-criterion = Eines der Kriterien von Amazon

sanction-suspends-category = Unter dem Ziel sperrt Amazon die Kategorie.
sanction-may-suspend-offers = Unter dem Ziel kann Amazon die Angebote der Kategorie sperren, die Sie selbst ohne Prime versenden. Andere Kategorien, FBA und Prime bleiben; ein Maßnahmenplan bringt die Angebote zurück.
sanction-may-suspend-category = Unter dem Ziel kann Amazon sperren, was Sie in der Kategorie selbst versenden. Ein Verbesserungsplan bringt es zurück.
sanction-may-restrict-offers = Unter dem Ziel kann Amazon die Angebote der Kategorie außerhalb von FBA einschränken und Premiumversand und garantierte Lieferung entziehen. Es verlangt einen Maßnahmenplan.
sanction-account-standing = Eine Quote unter dem Ziel wirkt sich auf den Stand Ihres Kontos aus.
sanction-e-mail = Unter dem Ziel schreibt Amazon Ihnen eine E-Mail, sobald Ihr Status gelb wird.
sanction-unknown = Was Amazon unter dem Ziel dieses Marktplatzes tut, ist uns nicht bekannt.

rate-fine = { $category } liegt bei { $whole },{ $tenth } %: { $room ->
    [one] ein weiteres Paket darf
   *[other] { $room } weitere Pakete dürfen
  } fehlen.
rate-below = { $category } liegt bei { $whole },{ $tenth } %, unter { $target } %: { $need ->
    [one] ein gutes Paket führt
   *[other] { $need } gute Pakete in Folge führen
  } zurück.
rate-too-few = { $category }: zu wenige für ein Urteil, { $valid } von { $total }.
rate-no-target = { $category } liegt bei { $whole },{ $tenth } %; ein Ziel dieses Marktplatzes ist nicht bekannt.
rate-note = Unsere Schätzung aus Ihren Sendungen. Amazon rechnet nach zugesagten Lieferterminen und kann 72 Stunden brauchen; sein Bericht liegt zwei Wochen zurück.

nearness-ahead = Bis { $safe } senden · in { $hours } Std. { $minutes } Min.
nearness-soon = Bis { $safe } senden · in { $hours } Std. { $minutes } Min.
nearness-now = Bis { $safe } senden · noch { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
  }
nearness-unsafe = Sichere Zeit verstrichen. Jetzt senden: bis { $deadline } bleibt { $minutes ->
    [one] eine Minute
   *[other] noch { $minutes } Minuten
  }
nearness-passed = { $when ->
    [today] Die Frist { $deadline } ist
    [several] Fristen seit dem { $day }, { $deadline }, sind
   *[day] Die Frist vom { $day }, { $deadline }, ist
  } für { $count ->
    [one] eine Bestellung
   *[other] { $count } Bestellungen
  } verstrichen. Jetzt senden; verspätete zählen
nearness-nothing = { $count ->
    [0] Nichts ist fällig
   *[other] Heute ist nichts fällig. Als Nächstes: { $when ->
        [tomorrow] morgen { $deadline }
       *[day] { $day }, { $deadline }
      } ({ $count ->
        [one] eine Bestellung
       *[other] { $count } Bestellungen
      })
  }

E_LEDGER_ROW =
    { $what ->
        [version] die Zeile hat eine neuere Version, als hier gelesen wird
        [order] die Zeile nennt keine Bestellung
        [store] die Zeile nennt keinen Amazon-Marktplatz
       *[promise] die Zeile hat keinen lesbaren zugesagten Liefertermin
    }
