# The last look before anything goes out.

review-title = Revisar y confirmar
review-formats = Formato
review-target-api = JSON (API)
review-target-feed = XML
review-target-flat = Archivo plano
review-merchant = Token de vendedor
review-merchant-hint = El nombre de su cuenta en Amazon, en Seller Central en Información de la cuenta. Va en el feed XML.
review-document = Archivo
review-contents = Contenido: { $name }
review-copy = Copiar
review-copied = Copiado
review-copy-blocked = Copiar está bloqueado aquí: el texto está seleccionado, pulse Ctrl+C
review-download = Descargar
review-download-all = { $count ->
    [one] Descargar { $count } archivo
   *[other] Descargar los { $count } archivos
}
review-holding = { $count ->
    [one] { $count } paquete retenido por usted: ver cuál
   *[other] { $count } paquetes retenidos por usted: ver cuáles
}
review-download-again = Descargar de nuevo
review-untracked = { $count ->
    [one] Enviar { $count } paquete sin número de seguimiento
   *[other] Enviar { $count } paquetes sin número de seguimiento
}
review-untracked-cost = Quedan fuera hasta que lo marque. Cada uno puede contar como fallo en la tasa.
review-checks = { $count ->
    [0] Lo que hay que revisar está retenido. Marque lo que deba salir.
    [one] { $count } paquete por revisar. Desmárquelo para retenerlo.
   *[other] { $count } paquetes por revisar. Desmarque los que deban retenerse.
}
review-nothing = Ningún paquete está listo para este formato.
review-held = { $count ->
    [one] { $count } paquete fuera de este formato: ver por qué
   *[other] { $count } paquetes fuera de este formato: ver por qué
}
review-cut = Primeras { NUMBER($shown) } de { NUMBER($total) } líneas. La descarga las tiene todas.
review-summary-ready = puede salir
review-summary-check = puede salir, pero podría no contar
review-summary-blocked = retenido
review-parts = { $count ->
    [one] Amazon limita el tamaño de un archivo: esta es { $count } parte. Envíela.
   *[other] Amazon limita el tamaño de un archivo: este día va en { $count } partes. Envíelas todas.
}
review-search = Buscar en este archivo
review-found = { $count ->
    [one] { $count } línea encontrada
   *[other] { $count } líneas encontradas
}
review-checksum = Suma de comprobación (SHA-256)
review-again = { $count ->
    [one] { $count } paquete ya fue a Amazon, la última vez el { $moment }, con el mismo contenido.
   *[other] { $count } paquetes ya fueron a Amazon, la última vez el { $moment }, con el mismo contenido.
}
review-again-changed = { $count ->
    [one] { $count } paquete ya fue, la última vez el { $moment }, con otro contenido: vea qué cambia.
   *[other] { $count } paquetes ya fueron, la última vez el { $moment }, con otro contenido: vea qué cambia.
}
review-again-cost = Enviado dos veces, Amazon sobrescribe lo que tiene.
review-again-fresh = { $count ->
    [one] { $count } paquete es nuevo.
   *[other] { $count } paquetes son nuevos.
}
review-again-then = Enviado antes
review-again-items = Artículos
review-hint-flat = Una tabla para subir en Seller Central
review-hint-feed = Para un programa que envía feeds
review-hint-api = Para desarrolladores: llamadas de la interfaz de programación de Amazon
review-saved-flat = Guardado en este ordenador. Amazon aún no tiene nada: suba el archivo en Seller Central.
review-saved = Guardado en este ordenador. Amazon aún no tiene nada: lo envía su programa.
review-checks-text = Amazon los acepta, pero pueden contar en contra de su tasa. Lo retenido queda en la bandeja y puede ir en un archivo posterior.
review-checks-hold = { $count ->
    [one] Retenerlo
   *[other] Retener los { $count }
}
