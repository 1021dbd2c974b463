# From a finding to its rule.

rule-source = Where the rule comes from
rule-page = Our explanation
