# CAR: der Versanddienstleister, genau wie ihn der Marktplatz führt.

CAR001 = Der Versanddienstleister fehlt.
    .title = Versanddienstleister fehlt
    .hint = Wählen Sie den Versanddienstleister, dessen Etikett auf dem Paket klebt.

CAR002 = Amazon führt { $carrier } nicht; dort heißt dieser Versanddienstleister { $code }.
    .title = Versanddienstleister unter einem anderen Namen als bei Amazon
    .hint = Verwenden Sie Amazons Bezeichnung, Buchstabe für Buchstabe.

CAR003 = { $carrier } steht nicht auf Amazons Liste; gemeint ist vermutlich { $code }.
    .title = Versanddienstleister falsch geschrieben
    .hint = Verwenden Sie Amazons Bezeichnung, Buchstabe für Buchstabe.

CAR004 = { $carrier } nennt mehr als den Versanddienstleister; Amazon führt { $code }.
    .title = Zusätzliche Wörter hinter dem Versanddienstleister
    .hint = Geben Sie hier nur den Versanddienstleister an und die Versandart in ihrem eigenen Feld.

CAR005 = Amazon führt sowohl { $code } als auch { $carrier }; hier wird { $code } erwartet.
    .title = Fast gleicher Name wie der hier erwartete Versanddienstleister
    .hint = Verwenden Sie die Schreibweise aus der Liste des Marktplatzes, Buchstabe für Buchstabe.

CAR006 = { $carrier } steht auf keiner bekannten Liste von Amazons Versanddienstleistern.
    .title = Versanddienstleister steht nicht auf Amazons Liste
    .hint = Suchen Sie den Versanddienstleister in der Auswahlliste von Seller Central; fehlt er dort, bestätigen Sie mit Other und seinem Namen.

CAR007 = { $carrier } kann { $choices } bedeuten.
    .title = Name des Versanddienstleisters ist mehrdeutig
    .hint = Wählen Sie den Versanddienstleister, dessen Etikett auf dem Paket klebt.

CAR008 = Als Versanddienstleister ist { $carrier } angegeben, aber nicht, welcher gemeint ist.
    .title = Other ohne Namen des Versanddienstleisters
    .hint = Geben Sie den Namen des Versanddienstleisters ein, oder wählen Sie ihn aus Amazons Liste.

CAR009 = Der Versanddienstleister ist { $carrier }; der Name { $name } wird nicht gesendet.
    .title = Name neben einem Versanddienstleister, der nicht Other ist
    .hint = Lassen Sie den Namen leer, sofern der Versanddienstleister nicht Other ist.

CAR010 =
    { $store } nimmt den Versanddienstleister Other nicht an, { $when ->
        [self-ship] wenn der Verkäufer selbst versendet
       *[ioss] wenn es um Sendungen mit geringem Wert von außerhalb der EU geht
    }.
    .title = Other, wo der Marktplatz es nicht annimmt
    .hint = Versenden Sie mit einem Versanddienstleister aus der Liste des Marktplatzes.

CAR011 =
    { $why ->
        [carrier] Amazon kann dieses Paket von { $carrier } in { $store } nicht verfolgen; es zählt daher womöglich nicht.
       *[number] Amazon kann dieses Paket von { $carrier } in { $store } nicht verfolgen; es zählt daher womöglich nicht: Die Nummer müsste auf { $end } enden.
    }
    .title = Versanddienstleister, dessen Scans Amazon nicht liest
    .hint = Versenden Sie mit einem Versanddienstleister, den Amazon auf diesem Marktplatz verfolgt.

CAR012 =
    { $known ->
        [listed] Für Waren bis 150 Euro von außerhalb der EU nimmt Amazon nur zugelassene Versanddienstleister; { $carrier } steht auf Amazons Liste, die Liste für diese Strecken ist aber nicht veröffentlicht.
       *[unlisted] Für Waren bis 150 Euro von außerhalb der EU nimmt Amazon nur zugelassene Versanddienstleister; { $carrier } steht auf keiner Liste von Amazons Versanddienstleistern.
    }
    .title = Versanddienstleister, der für EU-Einfuhren von geringem Wert womöglich nicht angenommen wird
    .hint = Sehen Sie in der Auswahlliste dieses Marktplatzes in Seller Central nach, ob der Versanddienstleister angeboten wird.
