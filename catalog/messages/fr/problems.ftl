# Ce qui ne va pas dans un fichier : une ligne, sans point final.

E_EMPTY = l’entrée est vide

E_ENCODING =
    { $what ->
        [undecoded] cet environnement ne sait pas lire { $encoding } ; enregistrez le fichier en UTF-8
        [mixed] l’octet { $byte } n’est pas de l’UTF-8, alors que le reste du fichier en est : il a été assemblé à partir de deux fichiers ; les lignes avec de tels octets sont omises
       *[byte] l’octet { $byte } n’est pas de l’UTF-8 ; enregistrez le fichier en UTF-8
    }

E_FORMAT =
    { $what ->
        [zip] le fichier est un classeur ou une archive zip ; enregistrez la feuille en CSV UTF-8
        [gzip] le fichier est compressé avec gzip ; décompressez-le d’abord
        [pdf] le fichier est un PDF ; exportez en JSON ou en CSV
        [page] le fichier est une page web, comme lors d’une connexion ou d’une erreur ; exportez les enregistrements eux-mêmes
        [files] ce n’est pas du JSON ; les autres fichiers sont lus par le moteur shipconfirm/files
        [platform] ce ne sont pas des enregistrements de { $platform }
        [orders] le fichier de commandes ne vient d’aucune plateforme connue
       *[markup] les enregistrements ne viennent d’aucune plateforme connue ; nommez la plateforme ou associez les colonnes
    }

E_JSON =
    { $what ->
        [start] une liste d’envois ou un envoi est attendu
        [after] quelque chose suit la fin du JSON
        [between] une virgule ou un crochet fermant est attendu entre les envois
        [end] l’envoi se termine trop tôt : un guillemet ou un crochet n’est pas fermé
        [control] un texte contient un saut de ligne ou un autre caractère de contrôle
       *[syntax] ce n’est pas du JSON : cherchez une virgule, un guillemet ou un crochet manquant ou en trop
    }

E_JSON_END =
    { $what ->
        [shipment] le JSON se termine au milieu d’un envoi
       *[array] le JSON se termine avant son crochet fermant
    }

E_SHAPE =
    { $what ->
        [object] un envoi est attendu : un objet entre accolades
        [fields] il ne contient aucun champ d’un envoi, tel que orderId ou packages
       *[kind] un champ contient une valeur d’un autre type que celui qu’il accepte
    }

E_ROW_TOO_LONG =
    { $what ->
        [shipment] { $bytes } octets sont trop longs pour un envoi (au plus { $most })
       *[row] { $bytes } octets sont trop longs pour une ligne (au plus { $most })
    }

E_CSV_COLUMN =
    { $what ->
        [order] la colonne order-id manque ; la première ligne contient : { $names }
        [verdict] aucune colonne ne dit si le suivi est valide ; la première ligne contient : { $names }
        [unused] la colonne { $column } manque ; non utilisées : { $names }
        [mapped] la correspondance nomme la colonne { $column }, qui est absente ; la première ligne contient : { $names }
        [many] la première ligne a { $columns } colonnes ; { $most } au plus sont lues
       *[report] le rapport des commandes non expédiées a besoin des colonnes order-item-id et quantity-purchased
    }

E_CSV_ROW =
    { $columns ->
        [one] la ligne a { $columns } colonne, la première ligne en a { $names }
       *[other] la ligne a { $columns } colonnes, la première ligne en a { $names }
    }

E_CSV_QUOTE = un guillemet s’ouvre dans cette ligne et n’est pas fermé

E_NUL = un octet NUL : le fichier est endommagé ou n’est pas du texte

E_NO_PARCELS =
    { $what ->
        [orders] ces enregistrements ne parlent que de commandes ; lisez-les avec un fichier de colis
       *[report] le rapport des commandes non expédiées ne contient pas de colis ; lisez-le avec un fichier d’envois
    }

E_ORDER_NOT_IN_REPORT =
    { $orders ->
        [one] { $orders } commande absente du rapport des commandes non expédiées : { $ids }
       *[other] { $orders } commandes absentes du rapport des commandes non expédiées : { $ids }
    }

E_ORDER_WITHOUT_PARCEL =
    { $orders ->
        [one] { $orders } commande du rapport des commandes non expédiées sans colis : { $ids }
       *[other] { $orders } commandes du rapport des commandes non expédiées sans colis : { $ids }
    }

E_NOT_IN_CSV =
    { $orders ->
        [one] un envoi serait relu autrement depuis un tableau : { $ids } ; le JSON le conserve
       *[other] { $orders } envois seraient relus autrement depuis un tableau : { $ids } ; le JSON les conserve
    }
E_MORE = et { $more } de plus

E_XML =
    { $what ->
        [depth] les éléments sont trop profondément imbriqués
        [entity] le XML utilise une entité qui lui est propre ; exportez le texte lui-même
        [doctype] le XML contient un type de document ; de tels fichiers sont refusés
        [end] le XML se termine trop tôt
       *[syntax] ce n’est pas du XML : cherchez une balise non fermée
    }

E_NO_ORDER_ID =
    { $what ->
        [nameless] l’enregistrement ne nomme aucune commande, ni par le numéro d’Amazon ni par celui de la boutique ; il est ignoré
       *[order] l’enregistrement de la commande { $order } ne contient pas de numéro de commande Amazon ; il est ignoré
    }

E_ITEMS_NOT_SPLIT =
    { $what ->
        [nameless] un colis porte { $packages } numéros de suivi sans dire quels articles vont avec lequel ; tous sont mis avec le premier
       *[order] un colis de la commande { $order } porte { $packages } numéros de suivi sans dire quels articles vont avec lequel ; tous sont mis avec le premier
    }

E_NOTHING_SENT =
    { $orders ->
        [one] { $orders } commande n’a pas encore de colis : { $ids }
       *[other] { $orders } commandes n’ont pas encore de colis : { $ids }
    }

E_FETCH =
    { $what ->
        [url] l’enregistrement dit seulement où se trouvent les expéditions ; récupérez { $url } et lisez la réponse
       *[shipment] l’enregistrement nomme seulement l’expédition { $shipment } de la commande { $order } ; récupérez cette expédition et lisez-la
    }

E_COMMENT = la commande { $order } n’a pas de champ pour son colis, seulement un commentaire : { $comment }

E_UNMAPPED =
    { $what ->
        [platform] les colonnes d’un export { $platform } sont propres à chaque boutique : indiquez dans une correspondance où se trouvent les champs
       *[records] aucun champ de ces enregistrements n’est connu : indiquez dans une correspondance où se trouvent les champs
    }

detected =
    { $what ->
        [named] vous l’avez indiqué
        [nothing] la réponse est vide
        [marks] les enregistrements ont { $marks }, ce que n’a aucune autre plateforme
        [mapping] la correspondance indique où se trouvent les champs
        [json] c’est du JSON, sans les marques d’une autre plateforme
        [template] les colonnes sont celles du modèle d’Amazon
        [report] les colonnes sont celles du rapport d’Amazon
       *[columns] ses colonnes portent nos noms ou ceux d’Amazon
    }

guessed =
    { $what ->
        [name] le nom l’indique
        [values] on y trouve des valeurs comme « { $example } »
        [both] le nom l’indique, et on y trouve des valeurs comme « { $example } »
       *[dates] on y trouve des dates comme « { $example } », où rien ne distingue le jour du mois : indiquez dans la correspondance lequel vient en premier, par "form": "day-first" ou "month-first"
    }
