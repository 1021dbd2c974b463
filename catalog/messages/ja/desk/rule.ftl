rule-source = ルールの出典
rule-page = 当方の説明
