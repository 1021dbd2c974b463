# Warum eine Webhook-Lieferung nicht angenommen wird: eine Zeile, kein Punkt am Ende.

E_SIGNATURE_MISSING = keine Signatur: Der Header { $header } fehlt

E_SIGNATURE = die Signatur passt nicht zu den Bytes des Inhalts und den angegebenen Schlüsseln

E_HEADER =
    { $what ->
        [missing] der Header { $header } fehlt
        [twice] der Header { $header } steht zweimal da
       *[time] der Header { $header } enthält keinen Zeitpunkt
    }

E_TOO_OLD = vor zu langer Zeit gesendet: { $seconds } s, höchstens { $most } s

E_TOO_NEW = in der Zukunft gesendet: { $seconds } s, höchstens { $most } s; prüfen Sie die Uhr

E_RECIPIENT = für einen anderen Client signiert

E_REPLAY = diese Lieferung war schon da
