print("norna")
