# The safe-send clock.

clock-zone = { $time } { $city }
clock-zones = { $time } { $city }（{ $own } { $home }）
clock-heard-now = 安全な送信時間はまもなく終わります。
clock-heard-unsafe = 安全な送信時間を過ぎました。今すぐ送信してください。
clock-heard-passed = 期限を過ぎました。
