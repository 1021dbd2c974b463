rule-source = De dónde viene la regla
rule-page = Nuestra explicación
