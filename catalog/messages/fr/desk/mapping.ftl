# The mapping: the shop’s names and what Amazon is told.

mapping-title = Transporteurs et services de votre boutique
mapping-text = Les noms de vos expéditions et ce qui est envoyé à Amazon. Casse, espaces et ponctuation ne comptent pas.
mapping-looking = Lecture des noms
mapping-nothing = Aucun transporteur n’est nommé dans ces expéditions.
mapping-table = Noms vus, ceux à décider d’abord
mapping-column-shop = Dans votre boutique
mapping-column-count = Colis
mapping-column-how = D’où on le sait
mapping-column-amazon = Envoyé à Amazon
mapping-carrier = transporteur
mapping-service = service
mapping-means = Ce que signifie { $name }
mapping-choose = Choisir
mapping-apply = Associer ce nom
mapping-effect = Touche { $count } colis en attente : { NUMBER($ready) } prêts de plus
mapping-try = Essayer le nom d’un transporteur
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
