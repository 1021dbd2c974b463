# Pourquoi une livraison de webhook n’est pas acceptée : une ligne, sans point final.

E_SIGNATURE_MISSING = pas de signature : l’en-tête { $header } manque

E_SIGNATURE = la signature ne correspond pas aux octets du corps et aux clés indiquées

E_HEADER =
    { $what ->
        [missing] l’en-tête { $header } manque
        [twice] l’en-tête { $header } figure deux fois
       *[time] l’en-tête { $header } ne contient pas d’heure
    }

E_TOO_OLD = envoyé il y a trop longtemps : { $seconds } s, au plus { $most } s

E_TOO_NEW = envoyé dans le futur : { $seconds } s, au plus { $most } s ; vérifiez l’horloge

E_RECIPIENT = signé pour un autre client

E_REPLAY = cette livraison est déjà arrivée
