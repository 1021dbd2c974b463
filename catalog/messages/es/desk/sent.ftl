# What was sent, and what Amazon answered.

sent-title = Enviado a Amazon
sent-nothing = Todavía no se ha enviado nada. Revise un día y descargue su archivo.
sent-files = Archivos preparados para Amazon
sent-column-file = Archivo
sent-column-at = Cuándo
sent-column-packages = Paquetes
sent-report = La respuesta de Amazon
sent-report-text = Abra, arrastre o pegue el informe de procesamiento de Amazon: texto, XML o JSON. Se compara con los archivos de arriba.
sent-report-line = línea { NUMBER($line) } del informe de Amazon
sent-open = Abrir el informe de Amazon
sent-amazon-said = Amazon dice
sent-outcomes = La respuesta de Amazon paquete por paquete
sent-column-state = Estado
sent-column-order = Pedido
sent-column-action = Qué hacer
sent-package = Paquete { $package }
sent-paste = Informe pegado
sent-paste-hint = Pegue aquí el informe
sent-row = Registro { NUMBER($row) }, línea { NUMBER($line) } de su archivo
sent-record = Registro { NUMBER($row) }
sent-whole = Amazon rechazó todo el archivo. No se aceptó nada de él.
