# SVC: il servizio di spedizione.

SVC001 =
    Non è indicato alcun servizio di spedizione; qui è { $need ->
        [required] obbligatorio
        [recommended] consigliato
       *[exemption] necessario per l’esenzione del negozio
    }.
    .title = Servizio di spedizione mancante
    .hint = Scelga il servizio dell’etichetta, con le parole dell’elenco di Amazon.
