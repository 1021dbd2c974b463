# TRK : le numéro de suivi lui-même.

TRK001 =
    Le numéro de suivi manque : { $reason ->
        [every-package] cette boutique en exige un pour chaque colis
        [tracked-service] le service d’expédition est suivi
        [held] le service d’expédition est suivi : le colis attend, car sans numéro il compterait comme un manque
        [sent] le colis part sans, comme vous l’avez choisi : il compte comme un manque
       *[unknown-service] rien n’indique que le service d’expédition soit sans suivi
    }.
    .title = Numéro de suivi absent alors qu’il est nécessaire
    .hint = Saisissez le numéro imprimé sur l’étiquette, ou choisissez un service sans suivi si le colis est parti sans.

TRK002 = { $service } exige l’identifiant de colis imprimé au-dessus du code-barres 2D carré.
    .title = Identifiant de colis Royal Mail absent
    .hint = Scannez ou saisissez l’identifiant imprimé au-dessus du code-barres 2D de l’étiquette.

TRK003 = { $number } contient des espaces ou de la ponctuation ; Amazon ne lit que les caractères eux-mêmes.
    .title = Espaces ou ponctuation dans le numéro
    .hint = Envoyez uniquement les lettres et les chiffres du numéro.

TRK004 = { $number } est envoyé sous la forme { $clean }.
    .title = Minuscules, caractères pleine chasse ou invisibles dans le numéro
    .hint = Écrivez le numéro en majuscules simples.

TRK005 = { $number } ne ressemble pas à un numéro de { $carrier }.
    .title = Format de numéro que ce transporteur n’utilise pas
    .hint = Comparez-le à l’étiquette, caractère par caractère.

TRK006 = Un caractère de { $number } est faux, ou deux sont intervertis : chez { $carrier }, la clé de contrôle serait { $expected }, et non { $found }.
    .title = Clé de contrôle qui ne correspond pas au numéro
    .hint = Scannez de nouveau l’étiquette : un chiffre est mal saisi, ou deux sont intervertis.

TRK007 = { $number } ressemble à un numéro de { $other }, mais le transporteur indiqué est { $carrier }.
    .title = Numéro appartenant à un autre transporteur
    .hint = Vérifiez le transporteur et le numéro sur l’étiquette.

TRK008 = { $number } contient le caractère { $character }, qu’aucun transporteur n’imprime.
    .title = Caractères spéciaux dans le numéro
    .hint = Saisissez de nouveau le numéro de l’étiquette.

TRK009 =
    Le colis part sans numéro de suivi : seul un fichier envoyé à Amazon peut le confirmer ; { $effect ->
        [exempt] la politique de la boutique l’exclut du taux de suivi valide
       *[miss] il peut compter comme un manque dans le taux de suivi valide
    }.
    .title = Colis sans suivi, à confirmer par fichier
    .hint = Envoyez-le dans un fichier que vous transmettez à Amazon.

TRK010 =
    { $text } n’est pas un numéro de suivi : cela ressemble à { $kind ->
        [order-id] un numéro de commande
        [url] une adresse web
        [email] une adresse e-mail
        [date] une date
        [time] une heure
        [phone-number] un numéro de téléphone
        [price] un prix
        [percentage] un pourcentage
        [product-barcode] un code-barres de produit
        [isbn] un ISBN
        [asin] un ASIN ou un FNSKU
        [sku] une référence d’article
        [postcode] un code postal
        [carrier-name] un nom de transporteur
        [words] de simples mots
       *[label-barcode] un MaxiCode d’étiquette, qui ne contient pas de numéro entier
    }.
    .title = Le champ du numéro de suivi contient autre chose
    .hint = Saisissez le numéro imprimé sur l’étiquette.

TRK018 = { $number } serait un numéro de { $carrier } avec { $expected } au lieu de { $found } à la position { $place }.
    .title = Lettre à la place d’un chiffre, ou chiffre à la place d’une lettre
    .hint = Regardez l’étiquette : des lettres et des chiffres qui se ressemblent sont confondus.

TRK017 =
    { $number } est à une erreur près un numéro de { $carrier } : { $slip ->
        [swapped] deux caractères voisins sont intervertis
        [wrong] un caractère est faux
        [extra] un caractère est en trop
       *[missing] un caractère manque
    } (position { $place }, { $expected } attendu).
    .title = Numéro à une erreur près d’un numéro juste
    .hint = Comparez cette position à l’étiquette, ou scannez de nouveau l’étiquette.

TRK019 = { $number } est un numéro que { $post } donne à des envois que personne ne scanne en route.
    .title = Numéro d’une lettre que personne ne suit
    .hint = Expédiez par un service dont le numéro commence par R, L, C, E, H ou V.

TRK015 = Il manque à { $number } { $count } des chiffres que { $carrier } imprime ; { $expected } conviendrait, avec des zéros en tête.
    .title = Zéros de tête perdus
    .hint = Comparez-le à l’étiquette, et gardez la colonne comme texte.

TRK013 = { $text } ne fait que remplir le champ : aucun transporteur n’attribue un tel numéro.
    .title = Chiffres qui ne font que remplir le champ
    .hint = Saisissez le numéro imprimé sur l’étiquette.

TRK014 = { $number } est un numéro d’exemple de { $carrier }, imprimé dans des guides et des systèmes de test.
    .title = Numéro d’exemple tiré d’un guide
    .hint = Saisissez le numéro imprimé sur l’étiquette.

TRK012 = Un seul champ contient { $count } numéros, dont d’abord { $first } et { $second }.
    .title = Plusieurs numéros dans un champ
    .hint = Faites de chaque numéro un colis, avec les articles qu’il contient.

TRK011 =
    { $text } est passé par un tableur : { $damage ->
        [scientific] il n’en reste que les premiers chiffres
        [error] le numéro lui-même est perdu
       *[rounded] les chiffres après le quinzième sont devenus des zéros
    }.
    .title = Numéro abîmé par un tableur
    .hint = Exportez de nouveau la colonne comme texte, ou scannez l’étiquette : les chiffres perdus ne peuvent pas être rétablis.

TRK016 =
    Le champ contient, outre le numéro { $number }, { $around ->
        [label-text] des mots
        [url] une adresse web
        [scanner-prefix] le préfixe d’un scanner
        [maxicode] les champs d’un MaxiCode
       *[routing] l’acheminement d’un code-barres
    }.
    .title = Plus que le numéro dans le champ
    .hint = Saisissez le numéro seul.

TRK022 = Le colis { $package } de cette commande a déjà le numéro { $number }.
    .title = Deux colis d’une commande avec le même numéro de suivi
    .hint = Saisissez le numéro de l’étiquette de ce colis, ou mettez tous les articles dans un seul colis.

TRK021 = La commande { $other } a aussi le numéro { $number }, et les deux sont parties à des jours d’intervalle.
    .title = Numéro de suivi qui revient des jours plus tard
    .hint = Saisissez pour chaque commande le numéro de sa propre étiquette.

TRK020 =
    { $why ->
        [one-parcel] La commande { $other } a aussi le numéro { $number }, ce qui n’est juste que si un seul colis contient les deux.
        [countries] La commande { $other } a aussi le numéro { $number }, et va dans un autre pays.
       *[import] La commande { $other } a aussi le numéro { $number }, mais des commandes venant de l’étranger ne peuvent pas partager un colis vers le Royaume-Uni ou l’UE.
    }
    .title = Deux commandes avec le même numéro de suivi
    .hint = Saisissez le numéro de chaque étiquette, sauf si un seul colis contient les deux commandes.

TRK023 = Les colis de cette valeur venant de { $from } ne comptent qu’avec plus d’un scan ; { $service } n’est scanné qu’à la livraison.
    .title = Service avec trop peu de scans pour l’origine du colis
    .hint = Expédiez par un service scanné en route.
