# SVC: la modalità di spedizione.

SVC001 =
    Non è indicata alcuna modalità di spedizione; qui è { $need ->
        [required] obbligatoria
        [recommended] consigliata
       *[exemption] necessaria per l’esenzione del negozio
    }.
    .title = Modalità di spedizione mancante
    .hint = Scelga la modalità di spedizione dell’etichetta, con le parole dell’elenco di Amazon.

SVC002 = Il numero dice { $told }, ma il servizio è { $service }.
    .title = Servizio in contraddizione con il numero
    .hint = Confronti servizio e numero con l’etichetta.
