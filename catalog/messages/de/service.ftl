# SVC: die Versandart.

SVC001 =
    Die Versandart fehlt; hier ist sie { $need ->
        [required] vorgeschrieben
        [recommended] empfohlen
       *[exemption] für die Ausnahmeregelung des Marktplatzes nötig
    }.
    .title = Versandart fehlt
    .hint = Wählen Sie die Versandart des Versandetiketts, mit der Bezeichnung aus Amazons Liste.

SVC002 = Die Nummer sagt { $told }, als Service ist aber { $service } angegeben.
    .title = Service widerspricht der Nummer
    .hint = Vergleichen Sie Service und Nummer mit dem Versandetikett.

SVC004 =
    { $why ->
        [own] „{ $service }“ ist die eigene Bezeichnung des Shops für den Service, den Amazon „{ $name }“ nennt.
        [spelling] Der Marktplatz nimmt ein Paket ohne Nummer nur bei Services mit Amazons Bezeichnung aus der Rate heraus; „{ $service }“ ist anders geschrieben.
       *[unknown] Der Marktplatz nimmt ein Paket ohne Nummer nur bei Services mit Amazons Bezeichnung aus der Rate heraus; „{ $service }“ ist keine davon.
    }
    .title = Versandart ohne Amazons Bezeichnung, wo sie entscheidet
    .hint = Schreiben Sie den Service genau so, wie Amazon ihn führt.

SVC005 = Ohne Nummer wird dieser Service nur unter { $limit } { $currency } aus der Rate herausgenommen, die Bestellung hat aber einen Wert von { $value }.
    .title = Service ohne Sendungsverfolgung über dem Wert, bis zu dem er ausgenommen ist
    .hint = Versenden Sie Bestellungen dieses Werts mit einem Service mit Sendungsverfolgung.
