# SVC : le service d’expédition.

SVC001 =
    Aucun service d’expédition n’est indiqué ; ici, il est { $need ->
        [required] obligatoire
        [recommended] recommandé
       *[exemption] nécessaire pour l’exemption de la boutique
    }.
    .title = Service d’expédition absent
    .hint = Choisissez le service de l’étiquette, dans les termes de la liste d’Amazon.

SVC002 = Le numéro indique { $told }, mais le service est { $service }.
    .title = Service en contradiction avec le numéro
    .hint = Vérifiez le service et le numéro sur l’étiquette.
