# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city }（{ $own } { $home }）
clock-heard-now = 安全な送信時間はまもなく終わります。
clock-heard-unsafe = 安全な送信時間を過ぎました。今すぐ送信してください。
clock-heard-passed = 期限を過ぎました。
clock-margin-title = 余裕時間
clock-margin-open = 期限前に確保する時間
clock-margin = 期限前に確保する分数
clock-margin-hint = { $advised }分以上を推奨します。最大{ $most }分です。
clock-margin-more = 送信処理に必要なため、{ $count }分を確保しています。
clock-margin-low = { $count }分未満では、送信処理が期限に間に合わないことがあります。
