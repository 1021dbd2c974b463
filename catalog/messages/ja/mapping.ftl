# 名前の対応付けの誤り。1 行、句点なし。

E_MAPPING_CARRIER = 「{ $name }」は Amazon の一覧にある配送業者ではありません。一覧の名前か、Other: と 50 文字以内の名前を指定してください

E_MAPPING_SERVICE = 配送方法が空です

E_MAPPING_NAME = ショップの名前が空です

E_MAPPING_TWICE = 「{ $name }」が異なる名前に 2 回割り当てられています
