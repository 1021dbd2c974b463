# Warum ein Versanddienstleister eine Nummer vergeben haben kann.

reason-check-digit-right = die Prüfziffer stimmt

reason-check-digit-wrong = die Prüfziffer stimmt nicht, erwartet wird { $expected }

reason-check-digit-none = die Prüfziffer lässt sich nicht berechnen

reason-no-check-digit = für dieses Format ist keine Prüfziffer bekannt

reason-stated = der Shop gibt diesen Versanddienstleister an

reason-ship-from = versandt aus { $country }, wo der Versanddienstleister zu Hause ist

reason-store = verkauft in { $country }, wo der Versanddienstleister zu Hause ist

reason-only-bound = so dürfen die Nummern dieses Versanddienstleisters aussehen, mehr nicht

reason-one-in = auch eine von { $count } erfundenen Nummern sähe richtig aus

reason-ship-to = versandt nach { $country }, wo der Versanddienstleister zu Hause ist

reason-company-prefix = dem GS1-Präfix nach von einem Unternehmen aus { $country } ausgegeben, wo der Versanddienstleister zu Hause ist

reason-foreign-company-prefix = dem GS1-Präfix nach von einem Unternehmen aus { $country } ausgegeben
