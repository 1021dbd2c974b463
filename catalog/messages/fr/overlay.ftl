# Ce qui ne va pas dans un overlay : une ligne, sans point final.

E_DATA_JSON = ce n’est pas du JSON : regardez la ligne { $line }, colonne { $column }

E_DATA_KIND =
    { $what ->
        [version] le nombre 1 est attendu
        [text] un texte est attendu
        [list] une liste est attendue
        [empty] la liste est vide
       *[object] un objet est attendu
    }

E_DATA_KEY =
    { $what ->
        [missing] la clé { $key } manque
        [twice] la clé { $key } figure deux fois
       *[unknown] il n’y a pas de clé { $key } ici
    }

E_DATA_TEXT =
    { $what ->
        [long] le texte dépasse 200 caractères
        [id] « { $text } » n’est pas un identifiant : minuscules, chiffres et traits d’union
        [country] « { $text } » n’est pas un pays : deux majuscules
        [url] « { $text } » ne commence pas par https://
        [number] « { $text } » n’est pas un numéro nettoyé : majuscules et chiffres
        [zone] « { $text } » n’est pas un décalage par rapport à UTC : Z ou une forme comme +01:00
       *[any] le texte est vide
    }

E_DATA_WORD = « { $word } » n’est aucun de { $words }

E_OVERLAY_CARRIER =
    { $what ->
        [twice] le transporteur { $carrier } figure deux fois
        [catalogue] { $carrier } est un transporteur du catalogue : complétez-le sans rien changer
        [nameless] le nouveau transporteur { $carrier } doit avoir un nom
        [taken] le code appartient à { $carrier } : utilisez cet identifiant
        [unlisted] « { $carrier } » n’est pas dans la liste des codes de transporteur d’Amazon
       *[unknown] personne ne connaît le transporteur « { $carrier } » : donnez un identifiant ou un code de la liste d’Amazon
    }

E_OVERLAY_ALIAS =
    { $what ->
        [listed] « { $name } » désigne { $carrier } chez Amazon et ne peut désigner un autre transporteur
        [twice] « { $name } » désigne déjà { $carrier }
       *[blank] « { $name } » n’a ni lettre ni chiffre
    }

E_OVERLAY_PATTERN =
    { $what ->
        [anchor] le motif ne commence pas par ^ ou ne finit pas par $ (caractère { $place })
        [bracket] une parenthèse n’est pas fermée, pas ouverte ou trop profonde au caractère { $place }
        [character] le caractère { $place } du motif n’est pas parmi 0-9 et A-Z
        [range] la plage avant le caractère { $place } recule ou va des chiffres aux lettres
        [empty] il n’y a rien à comparer avant le caractère { $place }
        [count] le nombre au caractère { $place } n’est pas entre 1 et 48
        [group] le groupe au caractère { $place } n’est aucun de body, cd, serial, service et country
        [place] le groupe au caractère { $place } n’a pas de place ou de longueur fixe
        [long] le motif accepte des numéros de plus de 48 caractères
        [large] le motif est trop grand
        [check] la clé de contrôle exige les groupes body et cd, et cd est un seul caractère
       *[wide] plus de la moitié des numéros de ce genre passent : le motif ne fait que borner, donnez-lui ce rôle
    }

E_OVERLAY_EXAMPLE =
    { $what ->
        [check-digit] la clé de contrôle de l’exemple { $example } est fausse
       *[shape] l’exemple { $example } ne correspond pas au motif
    }

E_OVERLAY_SERVICE =
    { $what ->
        [unknown] { $carrier } n’a pas de service « { $service } »
        [listed] « { $service } » est déjà un service de { $carrier }
       *[twice] « { $service } » de { $carrier } est défini deux fois
    }

E_OVERLAY_RULE =
    { $what ->
        [twice] la règle { $rule } figure deux fois, par son code et par son nom
       *[unknown] il n’y a pas de règle { $rule }
    }
