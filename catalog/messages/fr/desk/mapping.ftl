# The mapping: the shop’s names and what Amazon is told.

mapping-title = Transporteurs et services de votre boutique
mapping-text = Les noms de vos expéditions et ce qui est envoyé à Amazon. Casse, espaces et ponctuation ne comptent pas.
mapping-looking = Lecture des noms
mapping-nothing = Aucun transporteur n’est nommé dans ces expéditions.
mapping-table = Noms vus, ceux à décider d’abord
mapping-days = Colis des { $count } derniers jours ; un nom reste listé aussi longtemps.
mapping-column-shop = Dans votre boutique
mapping-column-count = Colis
mapping-column-last = Vu en dernier
mapping-column-how = D’où on le sait
mapping-column-amazon = Envoyé à Amazon
mapping-carrier = transporteur
mapping-service = service
mapping-means = Ce que signifie { $name }
mapping-choose = Choisir
mapping-apply = Associer ce nom
mapping-effect = Touche { $count } colis en attente : { NUMBER($ready) } prêts de plus
mapping-try = Essayer un nom ou un numéro de suivi
mapping-try-sent = Envoyé à Amazon : { $name }
mapping-try-kept = Envoyé tel quel : { $name }
mapping-policy = Service suivi sans numéro de suivi
mapping-policy-hold = Retenir le colis jusqu’à ce qu’il en ait un
mapping-policy-send-untracked = Envoyer sans. Chacun compte comme un manque dans le taux de suivi valide.
mapping-own = Vos correspondances
mapping-forget = Oublier { $name }
mapping-open = Ouvrir des correspondances
mapping-save = Enregistrer les correspondances
mapping-said = { $count ->
    [one] { $count } expédition revérifiée
   *[other] { $count } expéditions revérifiées
}
mapping-order = Quel nom l’emporte : vos correspondances, puis la liste de votre plateforme, puis les noms d’Amazon et des transporteurs. Ce que personne ne connaît part tel quel, jusqu’à ce que vous disiez ce que cela signifie.
mapping-instead = sans cela : { $name }
mapping-fields-title = Ce que contiennent les colonnes de ce fichier
mapping-fields-text = Ce tableau n’est pas encore connu. Indiquez ce que contient chaque colonne ; ce sera retenu pour le prochain fichier de ce type.
mapping-fields-column = Colonne
mapping-fields-holds = Contient
mapping-fields-of = Ce que contient la colonne { $name }
mapping-fields-none = Non utilisée
mapping-fields-apply = Lire le fichier ainsi
mapping-fields-need = Choisissez au moins le numéro de commande et le numéro de suivi.
mapping-settled = { $count ->
    [one] { $count } nom est réglé
   *[other] { $count } noms sont réglés
}
